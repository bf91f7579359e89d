package org.attune.identity;

import java.util.Set;

/**
 * Answers which roles a person holds today. Dated roles live one floor up, which implements this; asking at each
 * request lets a role that has ended stop at once, not at the next sign-in.
 */
public interface HeldRoles {

    /** The roles of this person today. */
    Set<Role> of(long personId);
}
