package org.attune.organization;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.MemberService;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.LetterView;
import org.attune.shared.mail.MailMessage;
import org.attune.shared.mail.Outbox;

/**
 * Letters of the organization as its administrator may see them. In demo mode: letters about accounts, and the
 * administrator's own, with their text. Otherwise no text at all, only whether letters go out; and of letters to
 * clients, whose links open consent, not even the address.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.ORGANIZATION_ADMIN)
public class OutboxService {

    @Inject
    Outbox outbox;

    @Inject
    MemberService members;

    @Inject
    CurrentAccount current;

    @Inject
    AttuneConfig config;

    /** Whether texts are shown. */
    public boolean isDemo() {
        return config.demo();
    }

    /** Letters with their text; none outside demo mode. */
    public List<LetterView> readable() {
        return config.demo()
                ? outbox.latest(current.organizationId()).stream()
                        .filter(letter -> letter.isAboutAccount() || isOwn(letter))
                        .map(letter -> new LetterView(letter, config.publicAddress()))
                        .toList()
                : List.of();
    }

    /** Which letters went out and which wait. */
    public List<Dispatch> dispatches() {
        var letters = outbox.latest(current.organizationId());
        var known = members.addressesAmong(
                current.organizationId(),
                letters.stream().map(MailMessage::getTo).collect(toSet()));
        return letters.stream()
                .map(letter -> new Dispatch(letter, known.contains(letter.getTo())))
                .toList();
    }

    private boolean isOwn(MailMessage letter) {
        return Long.valueOf(current.id()).equals(letter.getCausedBy())
                || letter.getTo().equals(current.getEmail());
    }
}
