package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.recording.model.Cue;
import org.attune.recording.model.TranscriptFault;
import org.attune.recording.model.WebVtt;

/** The words of a recording: read by whoever may play it, sealed under its key. */
@ApplicationScoped
@Transactional
@Permitted
public class TranscriptService {

    @Inject
    RecordingPlayback playback;

    /**
     * What was said, in order; empty without a transcript.
     *
     * @throws NotFoundException to whoever may not play it
     */
    public List<Cue> of(long recordingId) {
        return view(recordingId).cues();
    }

    /** The same with what is known of it. @see #of */
    public TranscriptView view(long recordingId) {
        return playback.transcript(recordingId).map(TranscriptView::of).orElse(TranscriptView.NONE);
    }

    /** Whether a line holds these words as it is now, however they are broken. @see #of */
    public boolean says(long recordingId, String words) {
        return of(recordingId).stream().anyMatch(cue -> flat(cue.text()).contains(flat(words)));
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** What we keep was checked before it was kept. */
    static List<Cue> cues(byte[] kept) {
        try {
            return WebVtt.read(new String(kept, StandardCharsets.UTF_8));
        } catch (TranscriptFault fault) {
            throw new IllegalStateException("A kept transcript cannot be read", fault);
        }
    }
}
