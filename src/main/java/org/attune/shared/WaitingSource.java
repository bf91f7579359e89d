package org.attune.shared;

import java.util.List;

/** Implemented by each feature that has something to put on a person's Today. */
public interface WaitingSource {

    /** A condition for what may always have something. */
    String MAYBE = "1 = 1";

    /** A condition for what has nothing for this person. */
    String NEVER = "1 = 0";

    /** What waits for this person now, in no particular order; one database statement at most. */
    List<Waiting> waitingFor(long accountId);

    /**
     * Whether there may be anything, as an SQL condition on the feature's own tables in which {@code ?1} is the person.
     * Today asks the conditions of all features in one statement and then goes only to those that said yes, so that a
     * page costs what waits and not what could. It may say yes too often, and never no wrongly.
     */
    default String mayWait() {
        return MAYBE;
    }
}
