package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.attune.shared.NoPersonalData;

/** How long a school wants recorded sessions to be; bodies that credential coaches ask for 20 to 60 minutes. */
@Entity
@NoPersonalData("A school's own rule.")
@Table(name = "recording_length_rule")
public class LengthRule {

    /** No longer than anything can be that is taken here. */
    public static final int MOST = 180;

    private static final int MINUTE = 60_000;

    @Id
    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "shortest_minutes", nullable = false)
    private int shortest;

    @Column(name = "longest_minutes", nullable = false)
    private int longest;

    protected LengthRule() {} // For JPA.

    public LengthRule(long organizationId, int shortest, int longest) {
        this.organizationId = organizationId;
        change(shortest, longest);
    }

    public final void change(int least, int most) {
        if (least < 0 || most < least || most > MOST) {
            throw new IllegalArgumentException(least + " to " + most);
        }
        shortest = least;
        longest = most;
    }

    /** Why a recording of this length is not taken; half a minute more or less does not matter. */
    public Optional<RefusalReason> refusalOf(long millis) {
        if (millis < (long) shortest * MINUTE - MINUTE / 2) {
            return Optional.of(RefusalReason.TOO_SHORT_HERE);
        }
        return millis > (long) longest * MINUTE + MINUTE / 2
                ? Optional.of(RefusalReason.TOO_LONG_HERE)
                : Optional.empty();
    }

    public int getShortest() {
        return shortest;
    }

    public int getLongest() {
        return longest;
    }
}
