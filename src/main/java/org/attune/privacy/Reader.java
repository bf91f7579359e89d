package org.attune.privacy;

import java.util.Collection;
import org.attune.identity.Role;

/** What the person who opened something is to the client. */
public enum Reader {
    COACH,
    SUPERVISOR,
    ASSESSOR,
    /** Another coach of the practice group, or in training. */
    PEER,
    /** Somebody of the school in another role. */
    SCHOOL;

    static Reader of(Collection<Role> roles) {
        if (roles.contains(Role.ASSESSOR)) {
            return ASSESSOR;
        }
        if (roles.contains(Role.SUPERVISOR)) {
            return SUPERVISOR;
        }
        return roles.contains(Role.TRAINEE) ? PEER : SCHOOL;
    }
}
