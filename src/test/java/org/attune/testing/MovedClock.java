package org.attune.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of in-container tests: the real time of day, unless a test lets some pass. All tests of a run share it, so
 * whoever moves it puts it back after each test.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovedClock extends Clock {

    private static volatile Duration ahead = Duration.ZERO;

    /** Back to the real time of day. */
    public static void reset() {
        ahead = Duration.ZERO;
    }

    /** Lets so much more time pass. */
    public static void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Lets pass what is left until it is this time of day in Greenwich, less than a day. */
    public static void passUntil(LocalTime utc) {
        var now = LocalDateTime.ofInstant(Instant.now().plus(ahead), ZoneOffset.UTC);
        var then = now.toLocalDate().atTime(utc);
        pass(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
