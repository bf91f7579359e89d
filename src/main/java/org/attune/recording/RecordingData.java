package org.attune.recording;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attune.recording.model.DeletionReceipt;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.model.HoldStep;
import org.attune.recording.model.IntakeStep;
import org.attune.recording.model.LegalHold;
import org.attune.recording.model.LockedOriginal;
import org.attune.recording.model.RecordingKey;
import org.attune.recording.model.Redaction;
import org.attune.recording.model.Retention;
import org.attune.recording.model.SealedContent;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.model.SpokenAnswer;
import org.attune.recording.model.SpokenOpening;
import org.attune.recording.model.Viewer;
import org.attune.recording.store.Holds;
import org.attune.recording.store.Receipts;
import org.attune.recording.store.Recordings;
import org.attune.recording.store.Retentions;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/**
 * What is kept of sessions about the client whose voice they hold and about the coach who recorded them. An export says
 * which sessions there are; the sound itself stays behind its key.
 */
@ApplicationScoped
@Transactional
public class RecordingData implements PersonalData {

    @Inject
    Recordings recordings;

    @Inject
    HeardRecordings heard;

    @Inject
    Retentions retentions;

    @Inject
    Receipts receipts;

    @Inject
    Holds holds;

    @Inject
    RecordingErasure erasure;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(
                SessionRecording.class,
                RecordingKey.class,
                SealedContent.class,
                IntakeStep.class,
                Redaction.class,
                LockedOriginal.class,
                Viewer.class,
                Retention.class,
                DeletionReceipt.class,
                LegalHold.class,
                HoldStep.class,
                SpokenAnswer.class,
                SpokenOpening.class);
    }

    @Override
    public String part() {
        return "recordings";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        var found = of(subject);
        var ids = found.stream().map(SessionRecording::getId).toList();
        var days = retentions.of(ids).stream().collect(toMap(Retention::getRecordingId, Retention::getGoesOn));
        return new PersonalRecord()
                .each("sessions", found, recording -> exportOf(recording, days.get(recording.getId())))
                .each("holds", holds.on(ids), RecordingData::exportOf)
                .each("holdSteps", stepsOf(subject), RecordingData::exportOf)
                .each("receipts", receiptsOf(subject), RecordingData::exportOf)
                .build();
    }

    private List<HoldStep> stepsOf(Subject subject) {
        return subject.isClient() ? List.of() : holds.stepsBy(subject.id());
    }

    private List<DeletionReceipt> receiptsOf(Subject subject) {
        return subject.isClient()
                ? receipts.ofClient(subject.id(), heard.furtherWith(subject.id()))
                : receipts.ofOwner(subject.id());
    }

    private static PersonalRecord exportOf(SessionRecording recording, LocalDate goesOn) {
        return new PersonalRecord()
                .with("recording", recording.getId())
                .with("sessionOn", recording.getSessionOn())
                .with("state", recording.getState())
                .with("addedAt", recording.getCreatedAt())
                .with("keptUntil", goesOn);
    }

    private static PersonalRecord exportOf(LegalHold hold) {
        return new PersonalRecord()
                .with("recording", hold.getRecordingId())
                .with("state", hold.getState())
                .with("reason", hold.getReason())
                .with("endsOn", hold.getEndsOn());
    }

    private static PersonalRecord exportOf(HoldStep step) {
        return new PersonalRecord()
                .with("hold", step.getHoldId())
                .with("step", step.getStep())
                .with("at", step.getAt());
    }

    private static PersonalRecord exportOf(DeletionReceipt receipt) {
        return new PersonalRecord()
                .with("receipt", receipt.getId())
                .with("recording", receipt.getRecordingId())
                .with("sessionOn", receipt.getSessionOn())
                .with("reason", receipt.getReason())
                .with("keyDestroyedAt", receipt.getKeyDestroyedAt())
                .with("text", receipt.isClosed() ? receipt.text() : null);
    }

    /** A client's sessions lose their key; the tombstone that stays says no more than that there was one. */
    @Override
    public void erase(Subject subject) {
        if (subject.isClient()) {
            heard.heldWith(subject.id()).forEach(recording -> erasure.erase(recording, ErasureCause.CONSENT));
        }
    }

    private List<SessionRecording> of(Subject subject) {
        return subject.isClient() ? heard.with(subject.id()) : recordings.allOf(subject.id());
    }
}
