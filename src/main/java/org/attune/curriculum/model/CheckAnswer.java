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

/** One question of a try and what was chosen so far. Kept row by row, so that two tabs do not undo each other. */
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

    protected CheckAnswer() {} // For JPA.

    CheckAnswer(CheckAttempt attempt, int place, Draw.Question question) {
        this.attempt = attempt;
        this.organizationId = attempt.getOrganizationId();
        this.place = place;
        this.itemId = question.itemId();
        this.optionOrder = String.join(COMMA, question.optionOrder());
    }

    void choose(Answer answer) {
        chosen = answer.chosen().isEmpty() ? null : String.join(COMMA, answer.chosen());
        worst = answer.worst();
    }

    public int getPlace() {
        return place;
    }

    public String getItemId() {
        return itemId;
    }

    public List<String> getOptionOrder() {
        return List.of(optionOrder.split(COMMA));
    }

    public Answer getAnswer() {
        return new Answer(chosen == null ? List.of() : List.of(chosen.split(COMMA)), worst);
    }
}
