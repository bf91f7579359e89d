package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.attune.logbook.model.SafetyEvent;
import org.attune.logbook.store.SafetyEventStore;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.Jobs;

/**
 * Looks at a safety event again before the day is over in which a supervisor has to know of it (R17). Where there was
 * nobody to tell there may be somebody by now; else those who can find one are asked to. Who was told and has not
 * looked gets a second letter.
 */
@ApplicationScoped
@Transactional
class SafetyEventWatch implements JobHandler {

    static final String KIND = "logbook.safety-event-watch";

    /** What was noticed long ago is looked at soon, but not before its coach had time to write it down. */
    private static final Duration SOONEST = Duration.ofHours(1);

    @Inject
    SafetyEventStore events;

    @Inject
    SafetyEventEffects effects;

    @Inject
    SafetyEventLetters letters;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void begin(SafetyEvent event) {
        jobs.enqueue(
                KIND,
                String.valueOf(event.getId()),
                later(event.getRemindAt(), clock.instant().plus(SOONEST)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String eventId) {
        events.locked(Long.parseLong(eventId)).filter(SafetyEvent::isOpen).ifPresent(this::look);
    }

    private void look(SafetyEvent event) {
        if (event.getToldAt() == null) {
            effects.tell(event);
            if (event.getToldAt() == null) {
                letters.askForSomebody(event);
            }
        } else if (event.getSeenAt() == null) {
            letters.remind(event);
        }
    }
}
