package org.attune.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.identity.LetterService;
import org.attune.shared.mail.LetterView;

/** The visible outbox of demo mode: the letters that this person caused or received. */
@Named
@RequestScoped
public class IdentityOutboxBacking {

    @Inject
    LetterService letters;

    private List<LetterView> mine;

    @PostConstruct
    void load() {
        mine = letters.mine();
    }

    public List<LetterView> getLetters() {
        return mine;
    }
}
