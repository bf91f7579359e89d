package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.attune.privacy.ClientLinkService;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of a recording that somebody hears in the very moment in which its client changes the answer. */
@InContainer
class RunningStreamIT {

    private static final int MANY = 2_500_000; // Some 65 MiB, more than all buffers on the way.
    private static final int BEGUN = 1 << 20;

    /** A connection that is merely idle ends after thirty seconds; one that is cut off must not wait for that. */
    private static final Duration AT_ONCE = Duration.ofSeconds(12);

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SupervisedSession session;

    @Inject
    Player player;

    @Inject
    ClientLinkService links;

    @Test
    @DisplayName(
            "R10 R11: a narrowed yes cuts off the supervisor's stream alone, a withdrawal the coach's too, at once")
    void isCutOffAtOnceForWhoeverMayNoLongerHear() throws IOException {
        session.recorded(MANY);
        long all = (long) MANY * RecordedSessions.WORDS.length;
        try (var first = begun();
                var second = begun()) {
            session.asMarta();
            try (var supervisor = begun()) {
                session.allow();
                assertCutOff(supervisor, all);
            }
            assertThat(first.readToTheEnd()).isEqualTo(all);
            assertThat(first.broke()).isFalse();

            links.withdraw(session.link());
            assertCutOff(second, all);
        }
    }

    private Player.Stream begun() throws IOException {
        var stream = player.stream("/media/" + session.id());
        assertThat(stream.read(BEGUN)).isEqualTo(BEGUN);
        return stream;
    }

    private static void assertCutOff(Player.Stream stream, long all) {
        long began = System.nanoTime();
        assertThat(stream.readToTheEnd()).isLessThan(all / 2);
        assertThat(stream.broke()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
    }
}
