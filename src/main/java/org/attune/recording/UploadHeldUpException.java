package org.attune.recording;

/** A file may not go on now, but nothing is lost: what arrived stays, and it can go on later. */
public class UploadHeldUpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What it waits for. */
    public enum Cause {
        /** Somebody who can be heard has not agreed (E3). */
        VOICE_AWAITED,
        /** The session is being recorded on another device, or was and nobody has ended that. */
        BEGUN_ELSEWHERE
    }

    private final Cause reason;

    public UploadHeldUpException(Cause reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }
}
