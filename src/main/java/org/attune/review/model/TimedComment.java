package org.attune.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Words tied to a moment of a recording, or to a stretch of it. The words and the quoted line of the transcript are
 * sealed under the recording's key: when the client withdraws, nobody can read them any more, whoever wrote them.
 */
@Entity
@Table(name = "review_comment")
public class TimedComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "sheet_id", nullable = false, updatable = false)
    private long sheetId;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    @Column(name = "author_id", nullable = false, updatable = false)
    private long authorId;

    @Embedded
    private TimeRange range;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Lane lane;

    private String behaviour;

    @Column(name = "sealed_text")
    private byte[] sealedText;

    @Column(name = "sealed_quote")
    private byte[] sealedQuote;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected TimedComment() {} // For JPA.

    public TimedComment(RatingSheet sheet, Place place, Words words, Instant now) {
        sheet.requireDraft();
        this.organizationId = sheet.getOrganizationId();
        this.sheetId = sheet.getId();
        this.recordingId = sheet.getRecordingId();
        this.authorId = sheet.getRaterId();
        this.writtenAt = now;
        write(place, words, now);
    }

    /** Where a comment stands: when, in which lane, and which behaviour it is about, or null. */
    public record Place(TimeRange range, Lane lane, String behaviour) {}

    /** What it says, sealed; the quoted line of the transcript may be null. */
    public record Words(byte[] text, byte[] quote) {}

    /** Rewrites the comment while its sheet is a draft. */
    public void change(RatingSheet sheet, Place place, Words words, Instant now) {
        sheet.requireDraft();
        write(place, words, now);
    }

    /** The recording was redacted: the moment has moved, and the words lie under another key. */
    public void redact(TimeRange moved, Words words) {
        range = moved;
        sealedText = words.text() == null ? null : words.text().clone();
        sealedQuote = words.quote() == null ? null : words.quote().clone();
    }

    private void write(Place place, Words words, Instant now) {
        range = place.range();
        lane = place.lane();
        behaviour = place.behaviour();
        sealedText = words.text().clone();
        sealedQuote = words.quote() == null ? null : words.quote().clone();
        changedAt = now;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public long getSheetId() {
        return sheetId;
    }

    public long getRecordingId() {
        return recordingId;
    }

    public long getAuthorId() {
        return authorId;
    }

    public TimeRange getRange() {
        return range;
    }

    public Lane getLane() {
        return lane;
    }

    public String getBehaviour() {
        return behaviour;
    }

    public byte[] getSealedText() {
        return sealedText == null ? null : sealedText.clone();
    }

    public byte[] getSealedQuote() {
        return sealedQuote == null ? null : sealedQuote.clone();
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
