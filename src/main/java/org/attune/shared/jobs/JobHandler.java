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
}
