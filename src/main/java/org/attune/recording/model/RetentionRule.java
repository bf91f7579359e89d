package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.attune.recording.Engagement;
import org.attune.shared.NoPersonalData;

/**
 * How long a school wants recordings of one kind to be kept, in days from the day on which they were planned: at least so
 * long, so that a review can be finished; usually so long, unless the coach chooses otherwise; and never longer.
 */
@Entity
@NoPersonalData("A school's own rule.")
@Table(name = "recording_retention_rule")
public class RetentionRule {

    /** Nobody needs a session longer than a credential takes to be earned and renewed once. */
    public static final int MOST = 5 * 366;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Engagement engagement;

    @Column(name = "shortest_days", nullable = false)
    private int shortest;

    @Column(name = "usual_days", nullable = false)
    private int usual;

    @Column(name = "longest_days", nullable = false)
    private int longest;

    protected RetentionRule() {} // For JPA.

    public RetentionRule(long organizationId, Engagement engagement, int shortest, int usual, int longest) {
        this.organizationId = organizationId;
        this.engagement = engagement;
        change(shortest, usual, longest);
    }

    /** What counts where a school says nothing: half a year for coaching, a quarter for practice. */
    public static RetentionRule customary(long organizationId, Engagement engagement) {
        return engagement == Engagement.REAL
                ? new RetentionRule(organizationId, engagement, 1, 180, 730)
                : new RetentionRule(organizationId, engagement, 1, 90, 365);
    }

    /** Counts for what is chosen from now on; a day that was promised stays. */
    public final void change(int least, int normal, int most) {
        if (least < 1 || normal < least || most < normal || most > MOST) {
            throw new IllegalArgumentException(least + " to " + most + ", usually " + normal);
        }
        shortest = least;
        usual = normal;
        longest = most;
    }

    public Engagement getEngagement() {
        return engagement;
    }

    public int getShortest() {
        return shortest;
    }

    public int getUsual() {
        return usual;
    }

    public int getLongest() {
        return longest;
    }
}
