package org.attune.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attune.shared.Refusal;
import org.attune.shared.security.Secrets;

/**
 * One person's marks on one recording, on one version of a rubric that is pinned with its content's digest (R12). As a
 * draft every choice is kept at once; once locked nobody changes it any more, its rater included. Marks, counts and the
 * digest over them outlive the recording; words never stand here.
 */
@Entity
@Table(name = "review_sheet")
public class RatingSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SheetKind kind;

    @Column(name = "rater_id", nullable = false, updatable = false)
    private long raterId;

    @Column(nullable = false, updatable = false)
    private String rubric;

    @Column(name = "rubric_digest", nullable = false, updatable = false)
    private String rubricDigest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SheetState state = SheetState.DRAFT;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "digest")
    private String digest;

    @Column(nullable = false)
    private Marks marks = Marks.NONE;

    @Column(nullable = false)
    private Counts counts = Counts.NONE;

    /** Breaches of conduct that were seen, by their ids in the rubric, in their order and with a space between. */
    @Column(nullable = false)
    private String breaches = "";

    protected RatingSheet() {} // For JPA.

    public RatingSheet(SheetKind kind, Subject subject, long raterId, PinnedRubric rubric, Instant now) {
        this.kind = kind;
        this.organizationId = subject.organizationId();
        this.recordingId = subject.recordingId();
        this.raterId = raterId;
        this.rubric = rubric.name();
        this.rubricDigest = rubric.digest();
        this.startedAt = now;
    }

    /** The recording that is rated. */
    public record Subject(long organizationId, long recordingId) {}

    /** A rubric version by name, for example efc/v1, and the digest of its content. */
    public record PinnedRubric(String name, String digest) {}

    /**
     * Sets the mark of a behaviour.
     *
     * @return the mark that stood there before, or null
     */
    public Mark rate(String behaviour, Mark mark) {
        requireDraft();
        var before = marks.of(behaviour);
        marks = marks.with(behaviour, mark);
        return before;
    }

    /** Adds to a tally or takes from it; a tally never falls below nothing. */
    public int count(CountKind what, int change) {
        requireDraft();
        counts = counts.with(what, change);
        return counts.of(what);
    }

    /** Notes that a breach of conduct was seen, or that it was not after all (R14). */
    public void breach(String id, boolean seen) {
        requireDraft();
        var all = new TreeSet<>(getBreaches());
        if (seen ? all.add(id) : all.remove(id)) {
            breaches = String.join(" ", all);
        }
    }

    /** Closes the sheet for good and signs what it says; the caller has made sure that nothing is missing. */
    public void lock(Instant now) {
        requireDraft();
        state = SheetState.LOCKED;
        lockedAt = now;
        digest = contentDigest();
    }

    /** Shows a locked sheet to the other side. */
    public void release(Instant now) {
        if (state != SheetState.LOCKED) {
            throw new IllegalStateException("Only a locked sheet is released: " + id);
        }
        state = SheetState.RELEASED;
        releasedAt = now;
    }

    /** Refuses whoever comes too late with a change. */
    public void requireDraft() {
        if (state != SheetState.DRAFT) {
            throw new Refusal("review", "sheet.locked");
        }
    }

    /** Whether the marks are still those that were signed when the sheet was locked. */
    public boolean isAsSigned() {
        return contentDigest().equals(digest);
    }

    private String contentDigest() {
        return Secrets.digest(String.join(
                "\n",
                rubric,
                rubricDigest,
                Long.toString(recordingId),
                Long.toString(raterId),
                marks.written(),
                breaches.isEmpty() ? counts.written() : counts.written() + "\n" + breaches));
    }

    public boolean isReleased() {
        return state == SheetState.RELEASED;
    }

    public boolean isDraft() {
        return state == SheetState.DRAFT;
    }

    public Map<String, Mark> getMarks() {
        return marks.byBehaviour();
    }

    /** Ids of the rubric's breaches that were seen. */
    public Set<String> getBreaches() {
        return breaches.isEmpty() ? Set.of() : Set.of(breaches.split(" "));
    }

    public Counts getCounts() {
        return counts;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getRecordingId() {
        return recordingId;
    }

    public SheetKind getKind() {
        return kind;
    }

    public long getRaterId() {
        return raterId;
    }

    public String getRubric() {
        return rubric;
    }

    public String getRubricDigest() {
        return rubricDigest;
    }

    public SheetState getState() {
        return state;
    }

    public Instant getLockedAt() {
        return lockedAt;
    }

    public Instant getReleasedAt() {
        return releasedAt;
    }

    public String getDigest() {
        return digest;
    }
}
