package org.attune.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.privacy.ConsentScope.AI_AID;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.attune.recording.TranscriptCopies.Kind;
import org.attune.recording.TranscriptionDesk.Offer;
import org.attune.recording.jobs.WriteTranscript;
import org.attune.recording.model.MediaFile;
import org.attune.recording.model.Voice;
import org.attune.recording.redaction.Stretch;
import org.attune.recording.store.Redactions;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A draft by a program: off by default, only with the client's yes, labelled until a person has checked it. */
@InContainer
@DisplayName("R21: a draft by a program needs the client's yes and a person's check")
class TranscriptionIT {

    private static final String PROGRAM = "attune.transcription.program";
    private static final byte[] DRAFT =
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<v SPEAKER_00>why now\n\n00:03.000 --> 00:04.000\n<v SPEAKER_01>so quiet\n"
                    .getBytes(UTF_8);

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SupervisedSession session;

    @Inject
    TranscriptionDesk machine;

    @Inject
    TranscriptionRuns runs;

    @Inject
    TranscriptDesk desk;

    @Inject
    TranscriptService transcripts;

    @Inject
    TranscriptCopies copies;

    @Inject
    RecordingService recordings;

    @Inject
    RedactionDesk redaction;

    @Inject
    RedactionRuns redacting;

    @Inject
    Redactions redactions;

    @Inject
    WriteTranscript job;

    @BeforeEach
    void aSessionWithoutATranscript() throws IOException {
        session.recordedInSilence(9_000);
        session.allow(SUPERVISOR, AI_AID);
        System.setProperty(PROGRAM, "/bin/false"); // Stays: the server remembers settings for a while.
    }

    @Test
    void isOffUntilTheClientAllowsIt() {
        assertThat(offer()).isEqualTo(Offer.READY);
        session.allow(SUPERVISOR);
        assertThat(offer()).isEqualTo(Offer.NOT_ALLOWED);
        assertThatThrownBy(() -> machine.ask(session.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void aDraftIsLabelledForEverybodyUntilAPersonHasCheckedIt() {
        machine.ask(session.id());
        runs.accept(run(), DRAFT);
        desk.tell(session.id(), Map.of("SPEAKER_00", Voice.COACH, "SPEAKER_01", Voice.CLIENT), false);

        session.asMarta();
        assertThat(transcripts.view(session.id()).byMachine()).isTrue();
        session.asAna();
        assertThat(new String(copies.of(session.id(), Kind.TXT).content(), UTF_8))
                .contains("Machine-made draft");
        desk.confirm(session.id());
        assertThat(transcripts.view(session.id()).byMachine()).isFalse();
    }

    @Test
    void aDraftThatComesTooLateIsDropped() {
        machine.ask(session.id());
        var run = run();
        session.allow(SUPERVISOR);
        runs.accept(run, DRAFT);
        assertThat(desk.open(session.id()).pending()).isNull();

        session.allow(SUPERVISOR, AI_AID);
        desk.begin(session.id());
        runs.accept(run, DRAFT);
        assertThat(desk.open(session.id()).pending()).isNull();
        assertThat(transcripts.view(session.id()).byMachine()).isFalse();
    }

    @Test
    void whatAPersonBringsInMeanwhileStays() {
        machine.ask(session.id());
        var run = run();
        desk.bringIn(session.id(), "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>What now?\n".getBytes(UTF_8));

        runs.accept(run, DRAFT);

        assertThat(desk.open(session.id()).pending().names()).containsOnlyKeys("Ana");
        assertThat(offer()).isNotEqualTo(Offer.FAILED);
    }

    @Test
    void whatWasTakenOutMeanwhileIsNotWrittenDown() {
        machine.ask(session.id());
        var run = run();
        var file = new MediaFile(9, null, "audio/mp4", false).lasting(9_000, "d".repeat(64));
        redaction.ask(session.id(), session.digest(), List.of(new Stretch(0, 900, Stretch.Kind.CUT)), List.of());
        long number = redactions.of(session.id()).get(0).getId();
        redacting.finish(number, new byte[32], file, RecordedSessions.PEAKS.getBytes(UTF_8));

        runs.accept(run, DRAFT);

        assertThat(desk.open(session.id()).pending()).isNull();
        assertThat(offer()).isEqualTo(Offer.FAILED);
    }

    @Test
    void aProgramThatFailsLeavesNothingAndCanBeAskedAgain() throws IOException {
        machine.ask(session.id());

        job.run(String.valueOf(session.id()));

        assertThat(offer()).isEqualTo(Offer.FAILED);
        machine.ask(session.id());
        assertThat(offer()).isEqualTo(Offer.ASKED);
    }

    private TranscriptionRuns.Run run() {
        return runs.waiting(session.id()).orElseThrow();
    }

    private Offer offer() {
        return machine.offerFor(recordings.mine(session.id()));
    }
}
