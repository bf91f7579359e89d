package org.attune.practice.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a trainee means to reach a goal: drills and scenes, picked by the trainee and looked at by their supervisor. It
 * goes to and fro until both said yes to the same list; nobody can agree in the place of the other.
 */
@Entity
@Table(name = "practice_plan")
public class PracticePlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "trainee_id", nullable = false, updatable = false)
    private long traineeId;

    @Column(name = "goal_id", nullable = false, updatable = false)
    private long goalId;

    @Column(name = "supervisor_id")
    private Long supervisorId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanState state = PlanState.WITH_TRAINEE;

    @Column(name = "trainee_note")
    private String traineeNote;

    @Column(name = "supervisor_note")
    private String supervisorNote;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "practice_plan_item", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanItem> items = new ArrayList<>();

    protected PracticePlan() {} // For JPA.

    public PracticePlan(PracticeGoal goal) {
        this.organizationId = goal.getOrganizationId();
        this.traineeId = goal.getTraineeId();
        this.goalId = goal.getId();
    }

    /** The trainee proposes, or proposes anew what was agreed before. */
    public void propose(List<PlanItem> picked, String note, long toSupervisor, Instant now) {
        take(picked, PlanState.WITH_SUPERVISOR, now);
        traineeNote = note;
        supervisorId = toSupervisor;
    }

    /** The supervisor would change something; the trainee has the next word. */
    public void change(List<PlanItem> picked, String note, long bySupervisor, Instant now) {
        require(PlanState.WITH_SUPERVISOR);
        take(picked, PlanState.WITH_TRAINEE, now);
        supervisorNote = note;
        supervisorId = bySupervisor;
    }

    /** Whoever's turn it is says yes to what the other proposed. */
    public void agree(PlanState whose, Instant now) {
        require(whose);
        state = PlanState.AGREED;
        movedAt = now;
        agreedAt = now;
    }

    /** Whoever supervised is no longer known here. */
    public void forgetSupervisor() {
        supervisorId = null;
    }

    private void take(List<PlanItem> picked, PlanState next, Instant now) {
        items.clear();
        items.addAll(picked);
        state = next;
        movedAt = now;
        agreedAt = null;
    }

    private void require(PlanState needed) {
        if (state != needed) {
            throw new IllegalStateException("plan " + id + " is " + state + ", not " + needed);
        }
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getTraineeId() {
        return traineeId;
    }

    public long getGoalId() {
        return goalId;
    }

    public Long getSupervisorId() {
        return supervisorId;
    }

    public PlanState getState() {
        return state;
    }

    public String getTraineeNote() {
        return traineeNote;
    }

    public String getSupervisorNote() {
        return supervisorNote;
    }

    public Instant getMovedAt() {
        return movedAt;
    }

    public Instant getAgreedAt() {
        return agreedAt;
    }

    public List<PlanItem> getItems() {
        return List.copyOf(items);
    }
}
