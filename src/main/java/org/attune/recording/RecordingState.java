package org.attune.recording;

/** Where a recording stands, from the plan to make one to the tombstone that remains. */
public enum RecordingState {
    /** Described, consent seen, no file yet. */
    PLANNED,
    /** A file is on its way. */
    UPLOADING,
    /** The file is complete and being looked into. */
    CHECKING,
    /** Can be played, rated and submitted. */
    READY,
    /** The file could not become a recording; its bytes are gone, another file may be sent. */
    REFUSED,
    /** Content and key are gone; digest, length and dates remain. */
    ERASED;

    /** Whether a file can be sent now, be it the first or another try. */
    public boolean takesAFile() {
        return this == PLANNED || this == UPLOADING || this == REFUSED;
    }
}
