package org.attune.recording;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
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
import org.attune.recording.store.Recordings;
import org.attune.recording.store.Retentions;
import org.attune.shared.PersonalData;
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
        if (found.isEmpty()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        var days = retentions.of(found.stream().map(SessionRecording::getId).toList()).stream()
                .collect(toMap(Retention::getRecordingId, day -> day.getGoesOn().toString()));
        var sessions = Json.createArrayBuilder();
        found.forEach(recording -> sessions.add(Json.createObjectBuilder()
                .add("recording", recording.getId())
                .add("sessionOn", recording.getSessionOn().toString())
                .add("state", recording.getState().name())
                .add("addedAt", recording.getCreatedAt().toString())
                .add("keptUntil", days.getOrDefault(recording.getId(), ""))));
        return Json.createObjectBuilder().add("sessions", sessions).build();
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
