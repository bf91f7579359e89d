package org.attune.practice.model.triad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * One round of a meeting. Its scene is chosen beforehand and can be exchanged until it starts; anybody may say without
 * a name or reason that they would rather have another one.
 */
@Entity
@Table(name = "practice_triad_round")
public class TriadRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "triad_id", nullable = false, updatable = false)
    private long triadId;

    @Column(name = "round_no", nullable = false, updatable = false)
    private int number;

    private String scenario;

    private String module;

    @Column(name = "module_digest")
    private String moduleDigest;

    @Column(name = "opted_out", nullable = false)
    private boolean optedOut;

    @Column(nullable = false)
    private boolean pair;

    @Column(nullable = false)
    private boolean stopped;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "practised_seconds")
    private Integer practisedSeconds;

    protected TriadRound() {} // For JPA.

    public TriadRound(Triad triad, int number) {
        this.organizationId = triad.getOrganizationId();
        this.triadId = triad.getId() == null ? 0 : triad.getId();
        this.number = number;
    }

    /** A scene in the version of its module, which is the version that is played. */
    public record Scene(String scenario, String module, String digest) {}

    public void choose(Scene scene) {
        scenario = scene.scenario();
        module = scene.module();
        moduleDigest = scene.digest();
        optedOut = false;
    }

    /** Somebody would rather have another scene. */
    public void optOut() {
        scenario = null;
        module = null;
        moduleDigest = null;
        optedOut = true;
    }

    void start(boolean asPair, Instant now) {
        startedAt = now;
        pair = asPair;
    }

    void practised(Duration time) {
        if (practisedSeconds == null) {
            practisedSeconds = (int) time.toSeconds();
        }
    }

    void stop() {
        stopped = true;
    }

    public boolean isStarted() {
        return startedAt != null;
    }

    /** Whether the practice of this round is behind it. */
    public boolean isPractised() {
        return practisedSeconds != null;
    }

    public boolean hasScene() {
        return scenario != null;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getTriadId() {
        return triadId;
    }

    public int getNumber() {
        return number;
    }

    public String getScenario() {
        return scenario;
    }

    public String getModule() {
        return module;
    }

    public String getModuleDigest() {
        return moduleDigest;
    }

    public boolean isOptedOut() {
        return optedOut;
    }

    /** Whether it began without observers, so that the two record it (R8). */
    public boolean isPair() {
        return pair;
    }

    public boolean isStopped() {
        return stopped;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Integer getPractisedSeconds() {
        return practisedSeconds;
    }
}
