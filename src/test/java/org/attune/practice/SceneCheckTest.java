package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.curriculum.ScenarioText;
import org.junit.jupiter.api.Test;

class SceneCheckTest {

    /** Half an hour goes by with each look at it. */
    private static final class HurryingClock extends Clock {

        private Instant now = Instant.parse("2030-01-01T12:00:00Z");

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofMinutes(30));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void whatCouldNotBeTriedOutInTimeIsNotPublishedUnseen() {
        var check = new SceneCheck();
        check.clock = new HurryingClock();
        var scenes = Stream.of("nina", "ole")
                .map(name -> new ScenarioText(
                        name, "M99", "-", "m99/" + name + ".yaml", null, Set.of(), "id: " + name, null, "en"))
                .toList();

        assertThat(check.faultsOf(scenes))
                .extracting(found -> found.file() + " " + found.message())
                .isEqualTo(List.of(
                        "m99/nina.yaml was not tried out, the scenes take too long; import them in several"
                                + " packages",
                        "m99/ole.yaml was not tried out, the scenes take too long; import them in several"
                                + " packages"));
    }
}
