package org.attune.curriculum.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attune.curriculum.CheckStanding;
import org.attune.curriculum.CheckStanding.State;
import org.attune.curriculum.LearningModule.CheckRules;

/**
 * One person's way through one module: since when they are on it, which version they began and will finish (R23), which
 * lessons they have read, and how they stand with its check.
 */
@Entity
@Table(name = "curriculum_enrolment")
public class ModuleEnrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "module_id", nullable = false, updatable = false)
    private String moduleId;

    private String digest;

    @Column(name = "enrolled_at", nullable = false, updatable = false)
    private Instant enrolledAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "tries_used", nullable = false)
    private int triesUsed;

    @Column(name = "open_attempt_id")
    private Long openAttemptId;

    @Column(name = "last_attempt_id")
    private Long lastAttemptId;

    @Column(name = "last_tried_at")
    private Instant lastTriedAt;

    @Column(name = "passed_at")
    private Instant passedAt;

    @Column(name = "extra_tries", nullable = false)
    private int extraTries;

    @Column(name = "wait_hours")
    private Integer waitHours;

    @ElementCollection
    @CollectionTable(name = "curriculum_lesson_read", joinColumns = @JoinColumn(name = "enrolment_id"))
    private List<LessonRead> reads = new ArrayList<>();

    protected ModuleEnrolment() {} // For JPA.

    public ModuleEnrolment(long organizationId, long personId, String moduleId, Instant now) {
        this.organizationId = organizationId;
        this.personId = personId;
        this.moduleId = moduleId;
        this.enrolledAt = now;
    }

    /** Binds the person to the version they have before them; what was begun once stays. */
    public void begin(String digestSeen, Instant now) {
        if (digest == null) {
            digest = digestSeen;
            begunAt = now;
        }
    }

    /** Goes on with another version; what was read and passed stays (R23). */
    public void goOver(String otherDigest, Instant now) {
        digest = otherDigest;
        movedAt = now;
    }

    /** Since when the person works with the version they have; null before they begin. */
    public Instant getBoundAt() {
        return movedAt == null ? begunAt : movedAt;
    }

    /** Notes that a lesson was read; tells whether that is news. */
    public boolean read(String lessonId, Instant now) {
        if (getReadLessons().contains(lessonId)) {
            return false;
        }
        reads.add(new LessonRead(organizationId, lessonId, now));
        return true;
    }

    /** Grants this person what the rules of the module do not. */
    public void accommodate(CheckAccommodation.Grant grant) {
        extraTries += grant.extraTries();
        if (grant.waitHours() != null) {
            waitHours = grant.waitHours();
        }
    }

    /**
     * Where the person stands with the check, by the module's rules, the wait between two tries, and what was granted to
     * this person beyond both. The wait is a span of time: no change of the clocks makes it shorter or longer.
     */
    public CheckStanding standing(CheckRules rules, Duration usualWait, Instant now) {
        int left = Math.max(0, rules.attempts() + extraTries - triesUsed);
        var wait = waitHours == null ? usualWait : Duration.ofHours(waitHours);
        var nextAt = lastTriedAt == null ? now : lastTriedAt.plus(wait);
        if (passedAt != null) {
            return new CheckStanding(State.PASSED, left, null, lastAttemptId, wait);
        }
        if (openAttemptId != null) {
            return new CheckStanding(State.OPEN, left, null, lastAttemptId, wait);
        }
        if (left == 0) {
            return new CheckStanding(State.USED_UP, left, null, lastAttemptId, wait);
        }
        return nextAt.isAfter(now)
                ? new CheckStanding(State.WAIT, left, nextAt, lastAttemptId, wait)
                : new CheckStanding(State.READY, left, null, lastAttemptId, wait);
    }

    public void opened(long attemptId) {
        openAttemptId = attemptId;
    }

    /** Closes the open try. */
    public void handedIn(CheckAttempt attempt) {
        openAttemptId = null;
        lastAttemptId = attempt.getId();
        lastTriedAt = attempt.getSubmittedAt();
        triesUsed++;
        if (attempt.isPassed()) {
            passedAt = attempt.getSubmittedAt();
        }
    }

    /** The check was passed where the person learned before. */
    public void passedElsewhere(Instant then) {
        passedAt = then;
    }

    public boolean isBegun() {
        return digest != null;
    }

    public Set<String> getReadLessons() {
        return reads.stream().map(LessonRead::getLessonId).collect(toUnmodifiableSet());
    }

    /** The last thing the person did here, or when they were put on the module. */
    public Instant getLastActivity() {
        return reads.stream().map(LessonRead::getReadAt).max(Instant::compareTo).orElse(enrolledAt);
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getPersonId() {
        return personId;
    }

    public String getModuleId() {
        return moduleId;
    }

    public String getDigest() {
        return digest;
    }

    public Instant getEnrolledAt() {
        return enrolledAt;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public int getTriesUsed() {
        return triesUsed;
    }

    public Long getOpenAttemptId() {
        return openAttemptId;
    }

    public Instant getLastTriedAt() {
        return lastTriedAt;
    }

    public Instant getPassedAt() {
        return passedAt;
    }
}
