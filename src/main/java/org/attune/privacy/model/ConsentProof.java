package org.attune.privacy.model;

import java.util.List;
import java.util.Objects;

/**
 * Whether the ledger of a consent still is what it was when it was written, and whether what stands is what its last line
 * says. A line that was changed, added in between or taken out shows, and so does a yes that no line tells of.
 */
public final class ConsentProof {

    private ConsentProof() {}

    /** @param lines all lines of this grant, oldest first */
    public static boolean holds(ConsentGrant grant, List<ConsentEntry> lines) {
        var proof = "";
        for (var line : lines) {
            if (!grant.isTakenAsGiven(line) && !line.follows(proof)) {
                return false;
            }
            proof = line.getProof();
        }
        return lines.isEmpty() ? grant.isUnanswered() : isToldBy(lines.get(lines.size() - 1), grant);
    }

    private static boolean isToldBy(ConsentEntry last, ConsentGrant grant) {
        return last.getScopes().equals(grant.getScopes()) && Objects.equals(last.getEndsOn(), grant.getEndsOn());
    }
}
