package org.attune.recording.bucket;

import java.io.IOException;

/** The store does not answer, or cannot at present; it may in a while. */
public class BucketSilentException extends IOException {

    private static final long serialVersionUID = 1L;

    public BucketSilentException(String what, Throwable cause) {
        super(what, cause);
    }
}
