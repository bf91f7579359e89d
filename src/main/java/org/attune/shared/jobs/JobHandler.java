package org.attune.shared.jobs;

/** Does one kind of background work. Must be safe to run again: a crash between work and receipt repeats it. */
public interface JobHandler {

    /** The kind of job this bean does, unique in the application. */
    String kind();

    /** How long one try may take, and for how long it is tried. */
    default JobTerms terms() {
        return JobTerms.USUAL;
    }

    /**
     * Does the work, in a transaction of its own.
     *
     * @param payload what was given when the job was enqueued
     * @throws Exception to have the job tried again later
     */
    void run(String payload) throws Exception;

    /**
     * Ends what waits for the work, which was tried for the last time; nothing for most. Done soon after it was given up,
     * unless an operator has it tried anew before, and itself tried again when it fails.
     */
    default void givenUp(String payload) throws Exception {
        return; // What most work was for can stay as it is.
    }
}
