package org.attune.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How often something was heard in a session; like every row it says to which organization it belongs. */
@Embeddable
class BehaviourCount {

    @Column(name = "organization_id", nullable = false)
    private long organizationId;

    @Column(nullable = false)
    private int amount;

    protected BehaviourCount() {} // For JPA.

    BehaviourCount(long organizationId, int amount) {
        this.organizationId = organizationId;
        this.amount = amount;
    }

    int amount() {
        return amount;
    }
}
