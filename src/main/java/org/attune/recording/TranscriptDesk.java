package org.attune.recording;

import static org.attune.recording.model.SealedContent.Kind.DRAFT;
import static org.attune.recording.model.SealedContent.Kind.TRANSCRIPT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.AccessLog;
import org.attune.privacy.ClientService;
import org.attune.privacy.Opened;
import org.attune.recording.model.Cue;
import org.attune.recording.model.SealedContent;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.model.TranscriptFault;
import org.attune.recording.model.Voice;
import org.attune.recording.model.WebVtt;
import org.attune.recording.store.Recordings;
import org.attune.recording.transcript.Cast;
import org.attune.recording.transcript.TranscriptFile;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What a coach does with the words of their own session: bring them in, say once who is who, correct them. Names that a
 * file uses are dropped before anybody else could read them: until then the file waits as a draft.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class TranscriptDesk {

    private static final long FIRST_LINE = 5_000;

    @Inject
    Recordings recordings;

    @Inject
    RecordingAccess access;

    @Inject
    SealedContents contents;

    @Inject
    ClientService clients;

    @Inject
    CurrentAccount account;

    @Inject
    AccessLog log;

    /** All that lies on the desk: the recording, its client's alias, its words, and a file that waits, or null. */
    public record Desk(RecordingSummary recording, String alias, TranscriptView transcript, Pending pending) {}

    /**
     * A file that waits for its names to be told apart.
     *
     * @param names in the order in which they are heard, each with a guess, or null
     * @param mentions where one of them is spoken
     */
    public record Pending(Map<String, Voice> names, List<Cast.Mention> mentions, int lines) {}

    /** What became of a change: the revision that is kept now, and whether it is the one that was sent. */
    public record Kept(boolean done, long revision) {}

    /**
     * Brings in a transcript in place of the present one.
     *
     * @return whether it waits until {@link #tell} says who is who
     * @throws Refusal telling what is wrong with the file
     */
    public boolean bringIn(long recordingId, byte[] file) {
        var recording = held(recordingId);
        var cues = read(file, recording);
        recording.setTranscription(null); // A person was quicker than any program.
        if (Cast.namesIn(cues).isEmpty()) {
            contents.remove(recordingId, DRAFT);
            replace(recording, Cast.withOurLabels(cues));
            return false;
        }
        contents.write(recording, DRAFT, bytes(cues)).setByMachine(false);
        return true;
    }

    /** What there is of one's own recording. The client sees that its words were opened. */
    public Desk open(Long recordingId) {
        if (recordingId == null) {
            throw new NotFoundException("recording");
        }
        var recording = own(recordingId);
        var alias = clients.aliasOf(recording.getClientId());
        var transcript = contents.read(recordingId, TRANSCRIPT);
        transcript.ifPresent(
                words -> log.opened(recordingId, recording.getClientId(), account.id(), Opened.TRANSCRIPT));
        return new Desk(
                RecordingSummary.of(recording),
                alias,
                transcript.map(TranscriptView::of).orElse(TranscriptView.NONE),
                contents.read(recordingId, DRAFT)
                        .map(draft -> pending(TranscriptService.cues(draft.plain()), alias))
                        .orElse(null));
    }

    private Pending pending(List<Cue> cues, String alias) {
        return new Pending(guesses(Cast.namesIn(cues), alias), Cast.mentions(cues), cues.size());
    }

    /**
     * Says who is who; the names are dropped, and the file becomes the transcript.
     *
     * @param voices for each name a voice, or null where it was no name
     * @param alsoInWords whether names are taken out where they are spoken, too
     */
    public void tell(long recordingId, Map<String, Voice> voices, boolean alsoInWords) {
        var recording = own(recordingId);
        var draft = contents.read(recordingId, DRAFT).orElseThrow(() -> unknown(recordingId));
        var cues = TranscriptService.cues(draft.plain());
        if (!voices.keySet().containsAll(Cast.namesIn(cues))) {
            throw new Refusal("recording", "names.other");
        }
        boolean byMachine = draft.row().isByMachine();
        contents.remove(recordingId, DRAFT);
        replace(recording, new Cast(voices).applyTo(cues, alsoInWords)).setByMachine(byMachine);
    }

    /** Gives the waiting file up; the present transcript stays. */
    public void giveUp(long recordingId) {
        own(recordingId);
        contents.remove(recordingId, DRAFT);
    }

    /** Begins an empty one to be written by hand; where there is one already, nothing happens. */
    public void begin(long recordingId) {
        var recording = held(recordingId);
        if (contents.read(recordingId, TRANSCRIPT).isEmpty()) {
            recording.setTranscription(null);
            replace(recording, List.of(new Cue(0, FIRST_LINE, Voice.COACH.label(), "…")));
        }
    }

    /**
     * Keeps a corrected transcript, unless another window has changed it since {@code seen}.
     *
     * @param heard digest of the file beside which it was corrected
     * @throws Refusal when something was taken out since: what was struck must not come back, and times have moved
     */
    public Kept keep(long recordingId, String heard, long seen, List<Cue> lines) {
        var recording = held(recordingId);
        if (!heard.equals(recording.getMedia().getDigest())) {
            throw new Refusal("recording", "editor.changed");
        }
        var present = contents.read(recordingId, TRANSCRIPT).orElseThrow(() -> unknown(recordingId));
        long revision = present.row().getRevision();
        if (revision != seen) {
            return new Kept(false, revision);
        }
        if (lines.isEmpty()) {
            throw new Refusal("recording", "transcript.fault.NOTHING_SAID");
        }
        if (!lines.equals(TranscriptService.cues(present.plain()))) {
            contents.write(recording, TRANSCRIPT, bytes(lines));
        }
        return new Kept(true, present.row().getRevision());
    }

    /** A person has listened and read: what a program drafted is theirs now. */
    public void confirm(long recordingId) {
        own(recordingId);
        contents.read(recordingId, TRANSCRIPT).ifPresent(draft -> draft.row().setByMachine(false));
    }

    private SealedContent replace(SessionRecording recording, List<Cue> cues) {
        var transcript = contents.write(recording, TRANSCRIPT, bytes(cues));
        transcript.setByMachine(false);
        return transcript;
    }

    private Map<String, Voice> guesses(List<String> names, String alias) {
        Map<String, Voice> guesses = new LinkedHashMap<>();
        names.forEach(name -> guesses.put(name, Cast.guess(name, account.getName(), alias)));
        if (names.size() == 2 && guesses.containsValue(Voice.COACH)) {
            guesses.replaceAll((name, guess) -> guess == null ? Voice.CLIENT : guess);
        } else if (names.size() == 2 && guesses.containsValue(Voice.CLIENT)) {
            guesses.replaceAll((name, guess) -> guess == null ? Voice.COACH : guess);
        }
        return guesses;
    }

    private static List<Cue> read(byte[] file, SessionRecording recording) {
        try {
            var length = recording.getMedia().getDurationMillis();
            return TranscriptFile.read(file, length == null ? 0 : length);
        } catch (TranscriptFault fault) {
            throw new Refusal("recording", "transcript.fault." + fault.kind(), fault.line()).at("transcriptFile");
        }
    }

    private static byte[] bytes(List<Cue> cues) {
        return WebVtt.write(cues).getBytes(StandardCharsets.UTF_8);
    }

    /** One's own, while the client's consent covers that one listens to it. */
    private SessionRecording own(long recordingId) {
        return recordings
                .ofOwner(recordingId, account.id())
                .filter(recording -> access.mayPlay(recordingId))
                .orElseThrow(() -> unknown(recordingId));
    }

    /** The same, and no other window changes anything of it before this transaction ends. */
    private SessionRecording held(long recordingId) {
        own(recordingId);
        return recordings.lock(recordingId).orElseThrow(() -> unknown(recordingId));
    }

    private static NotFoundException unknown(long recordingId) {
        return new NotFoundException("recording " + recordingId);
    }
}
