package org.attune.recording.bucket;

import java.io.IOException;

/** The store understood and said no; asking again changes nothing. Names the store's own word for why. */
public class BucketRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    BucketRefusedException(int status, String code) {
        super("The store refuses: " + status + " " + code);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    /** For example NoSuchBucket or SignatureDoesNotMatch; empty when it gave no reason. */
    public String code() {
        return code;
    }
}
