package org.attune.logbook.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What was done around a safety event, in ticks and no words. */
@Embeddable
public class SafetySteps {

    /** How near the danger was, as the coach judged it then. */
    public enum Immediacy {
        NOW,
        SOON,
        NOT_NEAR
    }

    @Enumerated(EnumType.STRING)
    private Immediacy immediacy;

    @Column(name = "person_safe", nullable = false)
    private boolean safe;

    @Column(name = "emergency_called", nullable = false)
    private boolean emergency;

    @Column(nullable = false)
    private boolean referred;

    @Column(name = "no_referral", nullable = false)
    private boolean noReferral;

    @Column(nullable = false)
    private boolean death;

    protected SafetySteps() {} // For JPA.

    public SafetySteps(Immediacy immediacy) {
        this.immediacy = immediacy;
    }

    /** The person was safe when the two parted; help was called. */
    public SafetySteps safe(boolean isSafe, boolean emergencyCalled) {
        safe = isSafe;
        emergency = emergencyCalled;
        return this;
    }

    /** Handed on to somebody who can help, or decided that nobody is needed. */
    public SafetySteps referred(boolean handedOn, boolean notNeeded) {
        referred = handedOn;
        noReferral = notNeeded;
        return this;
    }

    /** Somebody has died (E20). */
    public SafetySteps death(boolean died) {
        death = died;
        return this;
    }

    /** These and what came later. */
    SafetySteps and(SafetySteps later) {
        return new SafetySteps(later.immediacy == null ? immediacy : later.immediacy)
                .safe(safe || later.safe, emergency || later.emergency)
                .referred(referred || later.referred, noReferral || later.noReferral)
                .death(death || later.death);
    }

    public Immediacy getImmediacy() {
        return immediacy;
    }

    public boolean isSafe() {
        return safe;
    }

    public boolean isEmergency() {
        return emergency;
    }

    public boolean isReferred() {
        return referred;
    }

    public boolean isNoReferral() {
        return noReferral;
    }

    public boolean isDeath() {
        return death;
    }
}
