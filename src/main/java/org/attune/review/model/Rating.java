package org.attune.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One behaviour's mark on a sheet; like every row it says to which organization it belongs. */
@Embeddable
class Rating {

    @Column(name = "organization_id", nullable = false)
    private long organizationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Mark mark;

    protected Rating() {} // For JPA.

    Rating(long organizationId, Mark mark) {
        this.organizationId = organizationId;
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }
}
