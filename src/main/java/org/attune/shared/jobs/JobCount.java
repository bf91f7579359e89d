package org.attune.shared.jobs;

import java.io.Serializable;
import java.time.Instant;

/** How much work of one kind there is at present, for the operator. */
public class JobCount implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final long waiting;
    private final long running;
    private final Instant oldestDue;

    public JobCount(String kind, long waiting, long running, Instant oldestDue) {
        this.kind = kind;
        this.waiting = waiting;
        this.running = running;
        this.oldestDue = oldestDue;
    }

    public String getKind() {
        return kind;
    }

    public long getWaiting() {
        return waiting;
    }

    public long getRunning() {
        return running;
    }

    /** When the first that waits was or will be due; null when none waits. */
    public Instant getOldestDue() {
        return oldestDue;
    }
}
