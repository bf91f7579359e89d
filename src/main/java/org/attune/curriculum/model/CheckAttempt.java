package org.attune.curriculum.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One try at the check of a module: the questions drawn for it, what was answered, and once it is handed in what it was
 * worth. Questions and their order stay as they were drawn, however often the page is opened.
 */
@Entity
@Table(name = "curriculum_check_attempt")
public class CheckAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "module_id", nullable = false, updatable = false)
    private String moduleId;

    @Column(nullable = false, updatable = false)
    private String digest;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private long seed;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "half_points")
    private Integer halfPoints;

    private Integer percent;

    private Boolean passed;

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    private List<CheckAnswer> answers = new ArrayList<>();

    protected CheckAttempt() {} // For JPA.

    /** A try of the version the person began, with questions drawn from this seed. */
    public CheckAttempt(ModuleEnrolment enrolment, long seed, List<Draw.Question> questions, Instant now) {
        this.organizationId = enrolment.getOrganizationId();
        this.personId = enrolment.getPersonId();
        this.moduleId = enrolment.getModuleId();
        this.digest = enrolment.getDigest();
        this.number = enrolment.getTriesUsed() + 1;
        this.seed = seed;
        this.startedAt = now;
        for (var question : questions) {
            answers.add(new CheckAnswer(this, answers.size(), question));
        }
    }

    /**
     * Keeps an answer while the try is open and the question was not answered anew since this version was seen; tells
     * whether it was kept.
     */
    public boolean answer(String itemId, Answer answer, int seen) {
        return !isSubmitted()
                && row(itemId).filter(each -> each.choose(answer, seen)).isPresent();
    }

    /** The question of this try. */
    public Optional<CheckAnswer> row(String itemId) {
        return answers.stream().filter(each -> each.getItemId().equals(itemId)).findFirst();
    }

    /** Ends the try. */
    public void submit(Verdict verdict, Instant now) {
        if (isSubmitted()) {
            throw new IllegalStateException("Attempt " + id + " was handed in already");
        }
        halfPoints = verdict.halfPoints();
        percent = verdict.percent();
        passed = verdict.passed();
        submittedAt = now;
        verdict.points().forEach((itemId, points) -> row(itemId).orElseThrow().mark(points));
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    /** In the order in which they are asked; a joined query hands them over in any. */
    public List<CheckAnswer> getAnswers() {
        return answers.stream()
                .sorted(Comparator.comparing(CheckAnswer::getPlace))
                .toList();
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

    public int getNumber() {
        return number;
    }

    public long getSeed() {
        return seed;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Integer getPercent() {
        return percent;
    }
}
