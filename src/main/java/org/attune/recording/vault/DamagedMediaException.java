package org.attune.recording.vault;

import java.io.IOException;

/**
 * What lies on disk is not what was once written there: bytes changed, segments missing or in another
 * order. Nothing of such a segment is ever handed out.
 */
public class DamagedMediaException extends IOException {

    private static final long serialVersionUID = 1L;

    public DamagedMediaException(String what) {
        super(what);
    }
}
