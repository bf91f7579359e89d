package org.attune.recording.model;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import org.attune.recording.Engagement;

/** A recorded session as the database would number it. */
final class Sessions {

    static final String DIGEST = "ab".repeat(32);

    private Sessions() {}

    static SessionRecording recorded(long id) {
        var facts = new SessionFacts(5, LocalDate.of(2027, 3, 1), Engagement.REAL, false);
        var recording = new SessionRecording(1, 3, facts, Instant.parse("2027-03-01T12:00:00Z"));
        numbered(recording, id);
        recording.expect(new FileUpload("token", 10, Instant.parse("2027-03-02T12:00:00Z")));
        recording.received(Instant.parse("2027-03-01T12:01:00Z"));
        recording.accept(new MediaFile(252_000, null, "audio/mp4", false).lasting(60_000, DIGEST));
        return recording;
    }

    /** As the database does it on its own. */
    static void numbered(Object entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
