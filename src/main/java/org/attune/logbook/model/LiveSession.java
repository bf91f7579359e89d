package org.attune.logbook.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.attune.logbook.LiveKind;
import org.attune.logbook.LivePlan;

/**
 * A live session: planned by whoever leads it, held, and signed by a named person once attendance was taken. After that
 * attendance is only put right, one person at a time and with a reason.
 */
@Entity
@Table(name = "logbook_live_session")
public class LiveSession {

    /** Where a session stands. */
    public enum State {
        PLANNED,
        SIGNED,
        CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "leader_id", updatable = false)
    private long leaderId;

    private String title;

    private String module;

    @Enumerated(EnumType.STRING)
    private LiveKind kind;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;

    private String link;

    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;

    @Column(name = "planned_at", updatable = false)
    private Instant plannedAt;

    @Column(name = "signed_by")
    private Long signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected LiveSession() {} // For JPA.

    public LiveSession(long organizationId, long leaderId, LivePlan plan, Instant now) {
        this.organizationId = organizationId;
        this.leaderId = leaderId;
        this.plannedAt = now;
        plan(plan);
    }

    /**
     * Plans it anew; for one that is not signed.
     *
     * @return whether those who come must know: it is at another time, of another length, or somewhere else
     */
    public final boolean plan(LivePlan plan) {
        boolean moved =
                !plan.starts().equals(startsAt) || plan.minutes() != minutes || !Objects.equals(plan.link(), link);
        title = plan.title();
        module = plan.module();
        kind = plan.kind();
        startsAt = plan.starts();
        minutes = plan.minutes();
        link = plan.link();
        return moved;
    }

    public void sign(long by, Instant now) {
        state = State.SIGNED;
        signedBy = by;
        signedAt = now;
    }

    public void cancel() {
        state = State.CANCELLED;
    }

    /** Whoever led it is erased; others still need to see what they attended. */
    public void forgetWords() {
        title = kind.name();
        link = null;
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }

    public boolean isSigned() {
        return state == State.SIGNED;
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    public Instant getEndsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public long getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getLeaderId() {
        return leaderId;
    }

    public String getTitle() {
        return title;
    }

    public String getModule() {
        return module;
    }

    public LiveKind getKind() {
        return kind;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    /** From its start on attendance can be taken, and nobody is invited or told of a change any more. */
    public boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }

    public int getMinutes() {
        return minutes;
    }

    public String getLink() {
        return link;
    }

    public State getState() {
        return state;
    }

    public Long getSignedBy() {
        return signedBy;
    }

    public Instant getSignedAt() {
        return signedAt;
    }
}
