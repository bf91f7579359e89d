package org.attune.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The two things the trainee takes away: one strength with the moment it can be heard at, and one next step (R16). Both
 * texts are sealed under the recording's key.
 */
@Embeddable
public class Feedback {

    @Column(name = "sealed_strength")
    private byte[] sealedStrength;

    @Column(name = "strength_ms")
    private Long strengthMs;

    @Column(name = "sealed_next_step")
    private byte[] sealedNextStep;

    protected Feedback() {} // For JPA.

    /** Any part may be null while it is a draft. */
    public Feedback(byte[] sealedStrength, Long strengthMs, byte[] sealedNextStep) {
        this.sealedStrength = sealedStrength == null ? null : sealedStrength.clone();
        this.strengthMs = strengthMs;
        this.sealedNextStep = sealedNextStep == null ? null : sealedNextStep.clone();
    }

    public Completeness.Written written() {
        return new Completeness.Written(sealedStrength != null, strengthMs != null, sealedNextStep != null);
    }

    public byte[] getSealedStrength() {
        return sealedStrength == null ? null : sealedStrength.clone();
    }

    public Long getStrengthMs() {
        return strengthMs;
    }

    public byte[] getSealedNextStep() {
        return sealedNextStep == null ? null : sealedNextStep.clone();
    }
}
