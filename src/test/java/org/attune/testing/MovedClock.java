package org.attune.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of in-container tests: as late as it is, or ahead by what a test lets pass and takes back afterwards. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovedClock extends Clock {

    private static Duration ahead = Duration.ZERO;

    public static void reset() {
        ahead = Duration.ZERO;
    }

    public static void pass(Duration time) {
        ahead = ahead.plus(time);
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
