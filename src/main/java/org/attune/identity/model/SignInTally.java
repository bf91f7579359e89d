package org.attune.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.attune.shared.NoPersonalData;

/**
 * How often signing in failed lately, for one account, one network address or the two together. What is counted
 * fades: after each half-life only half of it is left, so nobody has to reset anything.
 */
@Entity
@NoPersonalData("Digests of addresses somebody typed, known or not; swept after three days.")
@Table(name = "identity_sign_in_tally")
public class SignInTally {

    @Id
    private String bucket;

    @Column(nullable = false)
    private double weight;

    @Column(name = "failed_at", nullable = false)
    private Instant failedAt;

    protected SignInTally() {} // For JPA.

    public SignInTally(String bucket, Instant now) {
        this.bucket = bucket;
        this.failedAt = now;
    }

    /** One more failure, on top of what is left of the earlier ones. */
    public void count(Instant now, Duration halfLife) {
        weight = leftAt(now, halfLife) + 1;
        failedAt = now;
    }

    /** Takes one failure back: the password was right after all. */
    public void takeBack() {
        weight = Math.max(0, weight - 1);
    }

    /** Forgets everything. */
    public void clear() {
        weight = 0;
    }

    /** Failures that still count at this moment. */
    public long countAt(Instant now, Duration halfLife) {
        return Math.round(leftAt(now, halfLife));
    }

    private double leftAt(Instant now, Duration halfLife) {
        double seconds = Math.max(0, Duration.between(failedAt, now).toSeconds());
        return weight * Math.pow(0.5, seconds / halfLife.toSeconds());
    }

    /** Failures at the moment of the last one. */
    public long getCount() {
        return Math.round(weight);
    }

    public Instant getFailedAt() {
        return failedAt;
    }
}
