package org.attune.recording;

/**
 * Something was taken out of a recording: its times have moved and its key is another. Fired inside the transaction, so
 * that whoever keeps words sealed under the old key, or moments of the old file, brings them over or stops the redaction.
 */
public record RecordingRedacted(long recordingId, long organizationId, Bringing bringing) {

    /** Brings what others keep of a recording over to the redacted one. */
    public interface Bringing {

        /** The same text, sealed under the new key; null stays null. */
        byte[] text(byte[] sealed);

        /** A quotation of the session at a moment of the old file, without what was taken out; null stays null. */
        byte[] quotation(byte[] sealed, long atMillis);

        /** Where a moment of the old file lies now. */
        long at(long millis);
    }
}
