package org.attune.recording.media;

/** A program could not make what it was asked for. What it was given stays as it is; it is no fault of the recording. */
public class ProgramFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    public ProgramFailedException(String message) {
        super(message);
    }
}
