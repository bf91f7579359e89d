package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.logbook.model.LiveSession;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/**
 * Letters about live sessions that are to come, each in the language and with the time of its receiver. About one that
 * has begun nobody is written to: it may be entered only for its sheet.
 */
@ApplicationScoped
class LiveLetters {

    @Inject
    AccountService accounts;

    @Inject
    Outbox outbox;

    @Inject
    AttuneConfig config;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    void invite(LiveSession session, Collection<Long> people) {
        tell(session, people, "mail.live.invited");
    }

    /** Another day, time, length or link; of one that was to come also when it lies behind now. */
    void tellMoved(LiveSession session, boolean hadBegun, Collection<Long> people) {
        if (!hadBegun || !session.hasBegun(clock.instant())) {
            people.forEach(person -> write(session, person, "mail.live.moved"));
        }
    }

    void tellNotInvited(LiveSession session, Collection<Long> people) {
        tell(session, people, "mail.live.dropped");
    }

    void tellCalledOff(LiveSession session, Collection<Long> people) {
        tell(session, people, "mail.live.cancelled");
    }

    private void tell(LiveSession session, Collection<Long> people, String key) {
        if (!session.hasBegun(clock.instant())) {
            people.forEach(person -> write(session, person, key));
        }
    }

    private void write(LiveSession session, long person, String key) {
        var language = accounts.languageOf(person);
        var when = Dates.fullMoment(session.getStartsAt().atZone(accounts.zoneOf(person)), language);
        outbox.send(
                session.getOrganizationId(),
                accounts.emailOf(person),
                Texts.in(language, "logbook", key + ".subject", session.getTitle()),
                Texts.in(
                        language,
                        "logbook",
                        key + ".text",
                        accounts.nameOf(person),
                        account.getName(),
                        session.getTitle(),
                        when,
                        config.publicAddress() + "/logbook/learning",
                        session.getMinutes()));
    }
}
