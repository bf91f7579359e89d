package org.attune.shared;

/**
 * Fired once at start, after the schema is up to date. Observers state their place by priority: {@link #CONTENT}
 * loads what is shipped, {@link #DEMO} may add a demo organization, {@link #JOBS} lets background work begin.
 */
public record ApplicationReady() {

    public static final int CONTENT = 100;
    public static final int DEMO = 200;
    public static final int JOBS = 300;
}
