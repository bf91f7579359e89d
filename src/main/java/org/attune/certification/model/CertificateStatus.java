package org.attune.certification.model;

/**
 * The life of a certificate (domain 1.4). Only an active one, its renewal window and its grace may be shown as an award
 * (R24); all others are told truthfully to whoever checks.
 */
public enum CertificateStatus {
    PENDING(false),
    ACTIVE(true),
    RENEWAL_OPEN(true),
    GRACE(true),
    EXPIRED(false),
    LATE_RENEWAL(false),
    LAPSED(false),
    SUSPENDED(false),
    REVOKED(false);

    private final boolean mayBeShown;

    CertificateStatus(boolean mayBeShown) {
        this.mayBeShown = mayBeShown;
    }

    public boolean mayBeShown() {
        return mayBeShown;
    }

    /** Whether its holder counts as certified: also from the award on when the first day is still to come. */
    public boolean isHeld() {
        return mayBeShown || this == PENDING;
    }
}
