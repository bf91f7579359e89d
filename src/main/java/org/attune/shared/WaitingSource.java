package org.attune.shared;

import java.util.List;

/** Implemented by each feature that has something to put on a person's Today. */
public interface WaitingSource {

    /** What waits for this person now, in no particular order; one database statement at most. */
    List<Waiting> waitingFor(long accountId);
}
