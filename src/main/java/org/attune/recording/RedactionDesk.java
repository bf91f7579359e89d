package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.model.Cue;
import org.attune.recording.model.Redaction;
import org.attune.recording.redaction.RedactedWords;
import org.attune.recording.redaction.RedactionPlan;
import org.attune.recording.redaction.Stretch;
import org.attune.recording.store.Redactions;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.irrevocable.IrrevocableStep;

/** What a coach does to take something out of their own recording, and to end the original for good. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class RedactionDesk {

    @Inject
    TranscriptDesk words;

    @Inject
    RedactionRuns runs;

    @Inject
    Redactions redactions;

    @Inject
    RedactionWork work;

    @Inject
    RecordingLife life;

    @Inject
    Event<IrrevocableStep> told;

    /**
     * What there is to take something out of.
     *
     * @param latest the latest redaction, or null
     * @param locked whether an original lies locked away
     */
    public record Desk(TranscriptDesk.Desk session, Redaction.State latest, boolean locked) {}

    /** A line and what would be left of it; empty when nothing. */
    public record Change(Cue before, String after) {}

    /** One's own recording. @throws NotFoundException for any other, or when consent does not cover listening */
    public Desk open(Long recordingId) {
        var session = words.open(recordingId);
        var all = redactions.of(recordingId);
        return new Desk(
                session,
                all.isEmpty() ? null : all.get(0).getState(),
                redactions.originalOf(recordingId).isPresent());
    }

    /** Which lines would change, and how. */
    public List<Change> preview(long recordingId, Collection<Stretch> stretches, Collection<String> strike) {
        var session = words.open(recordingId);
        var plan = plan(session.recording(), stretches, strike);
        List<Change> changes = new ArrayList<>();
        for (var cue : session.transcript().cues()) {
            var left = new RedactedWords(plan, List.of(cue)).lines();
            var after = left.isEmpty() ? "" : left.get(0).text();
            if (!after.equals(cue.text())) {
                changes.add(new Change(cue, after));
            }
        }
        return changes;
    }

    /**
     * Asks for the redacted version.
     *
     * @param seen digest of the file in which the stretches were chosen
     * @throws Refusal when it cannot be made like this
     */
    public void ask(long recordingId, String seen, Collection<Stretch> stretches, Collection<String> strike) {
        var session = words.open(recordingId);
        runs.ask(recordingId, seen, plan(session.recording(), stretches, strike));
    }

    /** Ends the original at once: its key goes in this transaction, its bytes follow. */
    public void destroyOriginal(long recordingId) {
        var recording = words.open(recordingId).recording();
        var original = redactions.originalOf(recordingId).orElseThrow(() -> new NotFoundException("original"));
        life.endOriginal(recordingId, original);
        var all = redactions.of(recordingId);
        all.get(all.size() - 1).originalDestroyed(work.now());
        work.discard(recordingId, MediaObjects.ORIGINALS);
        told.fire(DestroyedOriginals.stepOf(recordingId, recording.createdAt()));
    }

    private static RedactionPlan plan(
            RecordingSummary recording, Collection<Stretch> stretches, Collection<String> strike) {
        try {
            return RedactionPlan.of(recording.durationMillis(), stretches, strike);
        } catch (IllegalArgumentException e) {
            throw new Refusal("recording", "redact.outside", recording.getLength());
        }
    }
}
