package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.shared.NotFoundException;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.LetterView;
import org.attune.shared.mail.Outbox;

/** In demo mode no mail leaves the server; people read here what they had sent and what was sent to them. */
@ApplicationScoped
@Transactional
@Permitted
public class LetterService {

    @Inject
    Outbox outbox;

    @Inject
    CurrentAccount current;

    @Inject
    AttuneConfig config;

    /**
     * Letters of the signed-in person, newest first.
     *
     * @throws NotFoundException unless in demo mode
     */
    public List<LetterView> mine() {
        if (!config.demo()) {
            throw new NotFoundException("a visible outbox in production");
        }
        return outbox.latestOf(current.organizationId(), current.id(), current.getEmail()).stream()
                .map(message -> new LetterView(message, config.publicAddress()))
                .toList();
    }
}
