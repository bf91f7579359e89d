package org.attune.recording.vault;

import java.io.IOException;

/** Somebody else is writing this object right now; trying again a little later is the way. */
public class BusyObjectException extends IOException {

    private static final long serialVersionUID = 1L;

    public BusyObjectException() {
        super("Another writer holds this object");
    }
}
