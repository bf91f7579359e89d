package org.attune.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.organization.Dispatch;
import org.attune.organization.OutboxService;
import org.attune.shared.mail.LetterView;

/** Letters of the organization: with their text in demo mode, otherwise only whether they went out. */
@Named
@RequestScoped
public class OrganizationOutboxBacking {

    @Inject
    OutboxService outbox;

    private List<LetterView> letters;
    private List<Dispatch> dispatches;

    @PostConstruct
    void load() {
        letters = outbox.readable();
        dispatches = outbox.isDemo() ? List.of() : outbox.dispatches();
    }

    public boolean isDemo() {
        return outbox.isDemo();
    }

    public List<LetterView> getLetters() {
        return letters;
    }

    public List<Dispatch> getDispatches() {
        return dispatches;
    }
}
