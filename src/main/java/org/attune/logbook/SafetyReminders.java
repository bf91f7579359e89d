package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.logbook.model.SafetyGate.Part;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** Letters that go out in good time before a drill or a certificate runs out: a month before, and a week before. */
@ApplicationScoped
class SafetyReminders {

    static final String JOB = "logbook.safety-reminder";

    private static final List<Integer> DAYS_BEFORE = List.of(30, 7);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    Jobs jobs;

    @Inject
    AccountService accounts;

    @Inject
    Outbox outbox;

    @Inject
    AttuneConfig config;

    @Inject
    Clock clock;

    /** What is remembered about one letter until its morning comes. */
    record Reminder(long organizationId, long personId, Part part, LocalDate until) {

        String payload() {
            return organizationId + ":" + personId + ":" + part + ":" + until;
        }

        static Reminder read(String payload) {
            var parts = payload.split(":");
            return new Reminder(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    Part.valueOf(parts[2]),
                    LocalDate.parse(parts[3]));
        }
    }

    void plan(long organizationId, long personId, Part part, LocalDate until) {
        var zone = accounts.zoneOf(personId);
        var payload = new Reminder(organizationId, personId, part, until).payload();
        DAYS_BEFORE.stream()
                .map(days -> until.minusDays(days).atTime(MORNING).atZone(zone).toInstant())
                .filter(clock.instant()::isBefore)
                .forEach(morning -> jobs.enqueue(JOB, payload, morning));
    }

    void write(Reminder reminder) {
        var key = "mail.expiry." + reminder.part().name().toLowerCase(Locale.ROOT);
        var language = accounts.languageOf(reminder.personId());
        var day = Dates.fullDay(reminder.until(), language);
        outbox.send(
                reminder.organizationId(),
                accounts.emailOf(reminder.personId()),
                Texts.in(language, "logbook", key + ".subject", day),
                Texts.in(
                        language,
                        "logbook",
                        key + ".text",
                        accounts.nameOf(reminder.personId()),
                        day,
                        config.publicAddress() + "/logbook/safety"));
    }
}
