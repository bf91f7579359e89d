package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.NewEvidence;
import org.attune.evidence.StoppedClocks;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.logbook.model.SafetyEvent;
import org.attune.logbook.store.SafetyEventStore;
import org.attune.organization.DeadlinesResumed;
import org.attune.organization.DeadlinesSuspended;

/** What a safety event sets in motion: somebody is told, and clocks stand still until it is closed (R17, E20). */
@ApplicationScoped
@Transactional
@Permitted(system = true)
class SafetyEventEffects {

    /** Until an event is closed nobody knows for how long clocks will have stood still. */
    private static final int NO_END_MONTHS = 12;

    @Inject
    SafetyEventStore events;

    @Inject
    SafetyEventFacts facts;

    @Inject
    SafetyEventLetters letters;

    @Inject
    AccountService accounts;

    @Inject
    Event<Object> told;

    @Inject
    Clock clock;

    /** @param zone in which the trainee's days begin (R4) */
    void opened(SafetyEvent event, ZoneId zone) {
        var day = LocalDate.ofInstant(event.getNoticedAt(), zone);
        facts.stopped(event, leave(event, day, day.plusMonths(NO_END_MONTHS), "safety-event"));
        told.fire(
                new DeadlinesSuspended(event.getOrganizationId(), List.of(event.getTraineeId()), event.getNoticedAt()));
    }

    /** Tells the trainee's supervisor, where there is one, by a letter; their Today shows it by itself. */
    void tell(SafetyEvent event) {
        letters.supervisorOf(event.getTraineeId()).ifPresent(supervisor -> {
            event.tell(supervisor, clock.instant());
            letters.tell(event);
            told.fire(new DeadlinesSuspended(event.getOrganizationId(), List.of(supervisor), event.getNoticedAt()));
        });
    }

    void closed(SafetyEvent event) {
        var zone = accounts.zoneOf(event.getTraineeId());
        var day = LocalDate.ofInstant(event.getNoticedAt(), zone);
        var last = LocalDate.ofInstant(event.getClosedAt(), zone);
        facts.running(event, leave(event, day, last, "safety-event-closed"), last);
        var people = new ArrayList<Long>();
        for (var person : List.of(event.getTraineeId(), event.getSupervisorId())) {
            if (!events.isHeldByAnother(person, event.getId())) {
                people.add(person);
            }
        }
        told.fire(new DeadlinesResumed(
                event.getOrganizationId(), List.copyOf(people), event.getNoticedAt(), event.getClosedAt()));
    }

    private static NewEvidence leave(SafetyEvent event, LocalDate from, LocalDate until, String source) {
        return NewEvidence.of(EvidenceKind.LEAVE, event.getOrganizationId(), event.getTraineeId())
                .on(from)
                .from(source, event.getId())
                .by(event.getTraineeId())
                .with("until", until)
                .with(StoppedClocks.CAUSE, StoppedClocks.SAFETY_EVENT);
    }
}
