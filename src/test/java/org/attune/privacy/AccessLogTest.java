package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.privacy.model.AccessEvent;
import org.attune.privacy.model.Client;
import org.attune.privacy.store.AccessEvents;
import org.attune.privacy.store.Clients;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessLogTest {

    private static final Instant START = Instant.parse("2026-12-04T09:00:00Z");
    private static final long RECORDING = 77;
    private static final long CLIENT = 3;
    private static final long COACH = 5;

    private final AccessLog log = new AccessLog();
    private final WrittenDown written = new WrittenDown();

    @BeforeEach
    void anEmptyLog() {
        log.events = written;
        log.clients = new OneClient();
        log.voices = new OneVoice();
    }

    @Test
    @DisplayName("R22: whoever opens the media again later is written down again")
    void eachOpeningOfMediaIsALine() {
        opens(Opened.MEDIA, 0);
        opens(Opened.MEDIA, 300);
        opens(Opened.MEDIA, 3600);

        assertThat(written.seconds()).containsExactly(0L, 300L, 3600L);
    }

    @Test
    void aPlayerThatAsksTwiceForTheBeginningIsOneOpening() {
        opens(Opened.MEDIA, 0);
        opens(Opened.MEDIA, 2);

        assertThat(written.seconds()).containsExactly(0L);
    }

    @Test
    void seekingWritesNothingUntilHalfAnHourHasPassed() {
        opens(Opened.MEDIA, 0);
        for (int second = 10; second <= 1790; second += 10) {
            playsOn(second);
        }
        assertThat(written.seconds()).containsExactly(0L);

        playsOn(1810);
        assertThat(written.seconds()).containsExactly(0L, 1810L);
    }

    @Test
    void mediaThatIsOpenedInTheMiddleIsWrittenDownToo() {
        playsOn(0);

        assertThat(written.seconds()).containsExactly(0L);
    }

    @Test
    void commentsReadAgainWhileWorkingOnThemAreOneOpening() {
        opens(Opened.COMMENTS, 0);
        opens(Opened.COMMENTS, 600);
        opens(Opened.COMMENTS, 1900);

        assertThat(written.seconds()).containsExactly(0L, 1900L);
    }

    private void opens(Opened what, long second) {
        at(second);
        log.opened(RECORDING, CLIENT, COACH, what);
    }

    private void playsOn(long second) {
        at(second);
        log.playedOn(RECORDING, CLIENT, COACH);
    }

    private void at(long second) {
        log.clock = Clock.fixed(START.plusSeconds(second), ZoneOffset.UTC);
    }

    private static class WrittenDown extends AccessEvents {

        private final List<AccessEvent> all = new ArrayList<>();

        @Override
        public void add(AccessEvent event) {
            all.add(event);
        }

        @Override
        public boolean hasSince(long recordingId, long accountId, Opened what, Instant since) {
            return all.stream()
                    .anyMatch(event -> event.getWhat() == what && !event.getAt().isBefore(since));
        }

        List<Long> seconds() {
            return all.stream()
                    .map(event -> Duration.between(START, event.getAt()).toSeconds())
                    .toList();
        }
    }

    private static class OneVoice extends VoiceService {

        @Override
        public List<Long> on(long recordingId, long firstClientId) {
            return List.of(firstClientId);
        }
    }

    private static class OneClient extends Clients {

        @Override
        public Optional<Client> find(long id) {
            return Optional.of(new Client(1, COACH, "K.", ZoneId.of("Europe/Berlin"), START) {
                @Override
                public Long getId() {
                    return CLIENT;
                }
            });
        }
    }
}
