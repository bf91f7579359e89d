package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.attune.identity.CurrentAccount;
import org.attune.practice.model.triad.Triad;
import org.attune.practice.model.triad.TriadCare;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/**
 * Letters about meetings, each in the language and with the time of its receiver. Scenes and words said are never in a
 * letter.
 */
@ApplicationScoped
class TriadLetters {

    @Inject
    TriadPeople people;

    @Inject
    Outbox outbox;

    @Inject
    AttuneConfig config;

    @Inject
    CurrentAccount account;

    void invite(Triad triad, Collection<Long> to) {
        to.forEach(person -> send(triad, person, "triad.mail.invited"));
    }

    void tellMoved(Triad triad, Collection<Long> to) {
        to.forEach(person -> send(triad, person, "triad.mail.moved"));
    }

    void tellCancelled(Triad triad, Collection<Long> to) {
        to.forEach(person -> send(triad, person, "triad.mail.cancelled"));
    }

    void tellAnswer(Triad triad, boolean comes) {
        send(triad, triad.getHostId(), comes ? "triad.mail.accepted" : "triad.mail.declined");
    }

    /** Only that there is something to read; what, stands in Attune. */
    void tellShared(TriadCare care) {
        write(
                care.getOrganizationId(),
                care.getSharedWith(),
                "triad.mail.shared",
                account.getName(),
                config.publicAddress() + "/practice/care?id=" + care.getId());
    }

    private void send(Triad triad, long person, String key) {
        var when = Dates.fullMoment(triad.getStartsAt().atZone(people.zoneOf(person)), people.languageOf(person));
        write(
                triad.getOrganizationId(),
                person,
                key,
                account.getName(),
                when,
                config.publicAddress() + "/practice/triad?id=" + triad.getId());
    }

    private void write(long organization, long person, String key, Object... arguments) {
        var language = people.languageOf(person);
        outbox.send(
                organization,
                people.emailOf(person),
                Texts.in(language, "practice", key + ".subject", arguments),
                Texts.in(language, "practice", key + ".text", arguments));
    }
}
