package org.attune.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day by which roles and relationships hold. It is one for everybody, at whatever hour it begins where they live: a
 * supervision must not have begun for one of the two and not yet for the other, nor a right hold for who asks and not
 * for who is asked.
 */
@ApplicationScoped
class DutyDay {

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** From when on something holds that begins on this day of somebody in that zone: what begins today holds at once. */
    LocalDate from(LocalDate chosen, ZoneId zone) {
        var today = today();
        return chosen.isAfter(today) && chosen.equals(LocalDate.now(clock.withZone(zone))) ? today : chosen;
    }
}
