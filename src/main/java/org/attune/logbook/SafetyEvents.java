package org.attune.logbook;

import static org.attune.identity.Role.ORGANIZATION_ADMIN;
import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.logbook.model.SafetyEvent;
import org.attune.logbook.model.SafetySteps;
import org.attune.logbook.store.SafetyEventStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Safety events. A trainee notes one, their supervisor is told at once, holds the debrief and closes it. Leads and admins
 * see that there is one and how far it has come, and nothing of what it holds.
 */
@ApplicationScoped
@Transactional
@Permitted({TRAINEE, SUPERVISOR})
public class SafetyEvents {

    /** Characters of the few words beside the ticks. */
    public static final int WORDS = 500;

    private static final String FEATURE = "logbook";
    private static final Duration LONGEST_AGO = Duration.ofDays(14);

    @Inject
    SafetyEventStore events;

    @Inject
    SafetyEventEffects effects;

    @Inject
    SafetyEventWatch watch;

    @Inject
    SafetyEventSeal seal;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * What one may know of an event without being one of the two: when, how far, who looks after it, or null, and
     * whether a supervisor knew of it, or will, later than within a day.
     */
    public record Trace(Instant recordedAt, String state, Long supervisorId, boolean toldLate) {}

    /** Lets those pass who have anything to do with safety events. */
    @Permitted({TRAINEE, SUPERVISOR, PROGRAMME_LEAD, ORGANIZATION_ADMIN})
    public void requireParty() {
        // The guard has asked already.
    }

    /** Notes an event of one's own work. The supervisor is told in the same breath. */
    @Permitted(TRAINEE)
    public long record(Instant noticedAt, SafetySteps steps, String words) {
        var now = clock.instant();
        if (noticedAt == null || noticedAt.isAfter(now) || noticedAt.isBefore(now.minus(LONGEST_AGO))) {
            throw new Refusal(FEATURE, "refused.event-time", LONGEST_AGO.toDays()).at("time");
        }
        if (words != null && words.length() > WORDS) {
            throw new Refusal(FEATURE, "refused.event-words", WORDS).at("words");
        }
        var event = new SafetyEvent(account.organizationId(), account.id(), noticedAt, steps, now);
        events.add(event);
        if (words != null && !words.isBlank()) {
            event.note(seal.seal(event, words.strip()));
        }
        effects.opened(event, account.zone());
        effects.tell(event);
        watch.begin(event);
        return event.getId();
    }

    /** @throws NotFoundException for everybody but the two people */
    public SafetyEvent event(long id) {
        return events.of(id, account.id()).orElseThrow(() -> unknown(id));
    }

    /** The few words beside the ticks, or null. */
    public String words(SafetyEvent event) {
        return seal.open(event(event.getId()));
    }

    /** Notes what has been done meanwhile, and tells the supervisor where there was none before. */
    public void goOn(long id, SafetySteps further) {
        var event = locked(id);
        event.goOn(further);
        if (event.getToldAt() == null) {
            effects.tell(event);
        }
    }

    /** The supervisor has read it and takes it up. */
    @Permitted(SUPERVISOR)
    public void takeUp(long id) {
        asSupervisor(id).seen(clock.instant());
    }

    /** The debrief was held. */
    @Permitted(SUPERVISOR)
    public void debriefed(long id) {
        asSupervisor(id).debriefed(clock.instant());
    }

    /** Ends it, and lets deadlines run again. */
    @Permitted(SUPERVISOR)
    public void close(long id) {
        var event = asSupervisor(id);
        event.close(clock.instant());
        effects.closed(event);
    }

    /** One's own on either side, the latest first. */
    public List<SafetyEvent> own() {
        return events.allOf(account.id());
    }

    /** That there are events, and how far each has come. */
    @Permitted({PROGRAMME_LEAD, ORGANIZATION_ADMIN})
    public List<Trace> traces() {
        var now = clock.instant();
        return events.ofOrganization(account.organizationId()).stream()
                .map(event -> new Trace(
                        event.getRecordedAt(), event.getState(), event.getSupervisorId(), event.isToldLate(now)))
                .toList();
    }

    private SafetyEvent locked(long id) {
        return events.locked(id, account.id()).orElseThrow(() -> unknown(id));
    }

    private SafetyEvent asSupervisor(long id) {
        var event = locked(id);
        if (!event.isTold(account.id())) {
            throw unknown(id);
        }
        return event;
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("safety event " + id);
    }
}
