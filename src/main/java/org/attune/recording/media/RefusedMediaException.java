package org.attune.recording.media;

import org.attune.recording.model.RefusalReason;

/** The file cannot become a recording; the reason is for its owner to read. */
public class RefusedMediaException extends Exception {

    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    public RefusedMediaException(RefusalReason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public RefusalReason reason() {
        return reason;
    }
}
