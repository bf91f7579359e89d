package org.attune.curriculum.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** One question of a try and what was chosen so far. Kept row by row, so that two tabs do not undo each
 * other: an answer names the version it was given over, and over a later one nothing is written. */
@Entity
@Table(name = "curriculum_check_answer")
public class CheckAnswer {

    private static final String COMMA = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "attempt_id", nullable = false, updatable = false)
    private CheckAttempt attempt;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(name = "item_id", nullable = false, updatable = false)
    private String itemId;

    @Column(name = "option_order", nullable = false, updatable = false)
    private String optionOrder;

    private String chosen;

    private String worst;

    private String words;

    @Column(name = "half_points")
    private Integer halfPoints;

    private int version;

    protected CheckAnswer() {} // For JPA.

    CheckAnswer(CheckAttempt attempt, int place, Draw.Question question) {
        this.attempt = attempt;
        this.organizationId = attempt.getOrganizationId();
        this.place = place;
        this.itemId = question.itemId();
        this.optionOrder = String.join(COMMA, question.optionOrder());
    }

    /** Keeps an answer unless a later one was kept since this version was seen; tells whether it was kept. */
    boolean choose(Answer answer, int seen) {
        if (answer.equals(getAnswer())) {
            return true;
        }
        if (seen != version) {
            return false;
        }
        chosen = answer.chosen().isEmpty() ? null : String.join(COMMA, answer.chosen());
        worst = answer.worst();
        words = answer.words();
        version++;
        return true;
    }

    void mark(int points) {
        halfPoints = points;
    }

    public int getPlace() {
        return place;
    }

    public String getItemId() {
        return itemId;
    }

    public List<String> getOptionOrder() {
        return optionOrder.isEmpty() ? List.of() : List.of(optionOrder.split(COMMA));
    }

    /** How often the answer was changed. */
    public int getVersion() {
        return version;
    }

    public Integer getHalfPoints() {
        return halfPoints;
    }

    public Answer getAnswer() {
        return new Answer(chosen == null ? List.of() : List.of(chosen.split(COMMA)), worst, words);
    }
}
