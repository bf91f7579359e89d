package org.attune.recording;

import java.time.Instant;
import java.time.LocalDate;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.model.TimeCode;

/** What may be known of a recording without opening it. Never what was said in it. */
public record RecordingSummary(
        long id,
        long organizationId,
        long ownerId,
        long clientId,
        LocalDate sessionOn,
        Engagement engagement,
        boolean aiUsed,
        String language,
        RecordingState state,
        boolean picture,
        boolean light,
        int openNotices,
        long durationMillis,
        String digest,
        Instant createdAt,
        Instant erasedAt) {

    static RecordingSummary of(SessionRecording recording) {
        var media = recording.getMedia();
        return new RecordingSummary(
                recording.getId(),
                recording.getOrganizationId(),
                recording.getOwnerId(),
                recording.getClientId(),
                recording.getSessionOn(),
                recording.getEngagement(),
                recording.isAiUsed(),
                recording.getLanguage(),
                recording.getState(),
                media.isPicture(),
                media.getLightBytes() != null,
                recording.getOpenNotices(),
                media.getDurationMillis() == null ? 0 : media.getDurationMillis(),
                media.getDigest(),
                recording.getCreatedAt(),
                recording.getErasedAt());
    }

    public boolean isReady() {
        return state == RecordingState.READY;
    }

    public boolean isErased() {
        return state == RecordingState.ERASED;
    }

    /** Whether a file can be sent now. */
    public boolean takesAFile() {
        return state.takesAFile();
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public LocalDate getSessionOn() {
        return sessionOn;
    }

    public RecordingState getState() {
        return state;
    }

    public boolean isPicture() {
        return picture;
    }

    /** What was noticed about it and has no answer of its owner yet. */
    public int getOpenNotices() {
        return openNotices;
    }

    /** Whether there is a version for slow lines. */
    public boolean isLight() {
        return light;
    }

    public boolean isAiUsed() {
        return aiUsed;
    }

    /** What is spoken, as a BCP 47 tag; null where nobody was asked. */
    public String getLanguage() {
        return language;
    }

    public Engagement getEngagement() {
        return engagement;
    }

    public long getDurationMillis() {
        return durationMillis;
    }

    /** The length as people read it. */
    public String getLength() {
        return TimeCode.of(durationMillis);
    }

    public Instant getErasedAt() {
        return erasedAt;
    }
}
