package org.attune.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.identity.Role;
import org.attune.privacy.AccessLog;
import org.attune.privacy.ClientLinkService;
import org.attune.privacy.Opened;
import org.attune.privacy.Opening;
import org.attune.recording.TranscriptCopies.Kind;
import org.attune.recording.model.Cue;
import org.attune.recording.model.Voice;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Words of a session on their way in, while they are kept, and on their way out. */
@InContainer
class TranscriptIT {

    private static final byte[] WITH_NAMES = ("WEBVTT\n\n00:03.000 --> 00:05.000\n<v Ana Novak>Why now, Ben?</v>\n\n"
                    + "00:06.000 --> 00:09.000\n<v Ben Ort>I went quiet.</v>\n")
            .getBytes(UTF_8);

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SupervisedSession session;

    @Inject
    TranscriptDesk desk;

    @Inject
    TranscriptService transcripts;

    @Inject
    TranscriptCopies copies;

    @Inject
    RecordingService recordings;

    @Inject
    AccessLog log;

    @Inject
    ClientLinkService links;

    @BeforeEach
    void aRecordingThatMartaMayHear() throws IOException {
        session.recorded(9_000);
    }

    @Test
    @DisplayName("R22: names in a file reach nobody; until they are told apart the former transcript stays")
    void namesWaitAndAreDropped() {
        assertThat(desk.bringIn(session.id(), WITH_NAMES)).isTrue();
        session.asMarta();
        assertThat(transcripts.of(session.id())).extracting(Cue::text).containsExactly("and then I just went quiet");
        session.asAna();
        var told = new HashMap<>(Map.of("Ana Novak", Voice.COACH));
        assertThatThrownBy(() -> desk.tell(session.id(), told, true)).isInstanceOf(Refusal.class);
        told.put("Ben Ort", Voice.CLIENT);
        desk.tell(session.id(), told, true);

        session.asMarta();
        assertThat(transcripts.of(session.id()))
                .containsExactly(
                        new Cue(3000, 5000, "Coach", "Why now, [Client]?"),
                        new Cue(6000, 9000, "Client", "I went quiet."));
    }

    @Test
    void aSecondWindowNeverOverwritesAFirstOneUnseen() {
        long seen = desk.open(session.id()).transcript().revision();
        var mine = List.of(new Cue(1000, 2000, "Client", "mine"));

        assertThat(desk.keep(session.id(), session.digest(), seen, List.of(new Cue(1000, 2000, "Client", "theirs")))
                        .done())
                .isTrue();
        var second = desk.keep(session.id(), session.digest(), seen, mine);

        assertThat(second.done()).isFalse();
        assertThat(transcripts.of(session.id())).extracting(Cue::text).containsExactly("theirs");
        assertThat(desk.keep(session.id(), session.digest(), second.revision(), mine)
                        .done())
                .isTrue();
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() {
        assertThatThrownBy(() -> desk.bringIn(session.id(), "WEBVTT\n\nlost words".getBytes(UTF_8)))
                .isInstanceOf(Refusal.class);

        assertThat(transcripts.of(session.id())).hasSize(1);
        assertThat(desk.open(session.id()).pending()).isNull();
    }

    @Test
    @DisplayName("R22: a copy is an opening of its own that the client sees, and only the owner takes one")
    void aCopyIsShownToTheClient() {
        copies.of(session.id(), Kind.TXT);
        long client = recordings.mine(session.id()).clientId();

        assertThat(log.openingsOf(client)).extracting(Opening::what).contains(Opened.DOWNLOAD, Opened.TRANSCRIPT);
        session.asMarta();
        assertThatThrownBy(() -> desk.open(session.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> copies.of(session.id(), Kind.TXT)).isInstanceOf(NotFoundException.class);
        SignedInAs.somebody(session.ana() + 1000, session.school(), Role.TRAINEE);
        assertThatThrownBy(() -> copies.of(session.id(), Kind.DOCX)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.bringIn(session.id(), WITH_NAMES)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("R11: with the recording go the words, those that wait as well")
    void allWordsEndWithTheRecording() {
        desk.bringIn(session.id(), WITH_NAMES);

        links.withdraw(session.link());

        assertThatThrownBy(() -> desk.open(session.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> copies.of(session.id(), Kind.VTT)).isInstanceOf(NotFoundException.class);
    }
}
