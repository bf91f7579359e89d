package org.attune.practice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What a trainee answered to one question of their feedback. It is theirs: nobody else reads it and nothing is
 * concluded from it.
 */
@Entity
@Table(name = "practice_answer")
public class Answer {

    public static final int MAX = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "run_id", nullable = false, updatable = false)
    private long runId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String question;

    @Column(nullable = false, updatable = false)
    private String answer;

    protected Answer() {} // For JPA.

    public Answer(ScenarioRun run, int position, String question, String answer) {
        this.organizationId = run.getOrganizationId();
        this.runId = run.getId();
        this.position = position;
        this.question = question.length() > 500 ? question.substring(0, 500) : question;
        this.answer = answer.strip();
    }

    public String getQuestion() {
        return question;
    }

    public String getAnswer() {
        return answer;
    }
}
