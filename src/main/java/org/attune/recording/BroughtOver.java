package org.attune.recording;

import java.nio.charset.StandardCharsets;
import org.attune.recording.redaction.RedactedWords;
import org.attune.recording.redaction.RedactionPlan;
import org.attune.shared.security.Secrets;

/** Brings texts from under the old key of a redacted recording under the new one. */
record BroughtOver(long recordingId, byte[] old, byte[] fresh, RedactionPlan plan, RedactedWords words)
        implements RecordingRedacted.Bringing {

    @Override
    public byte[] text(byte[] sealed) {
        return sealed == null ? null : seal(open(sealed));
    }

    @Override
    public byte[] quotation(byte[] sealed, long atMillis) {
        return sealed == null ? null : seal(words.quotation(open(sealed), atMillis));
    }

    @Override
    public long at(long millis) {
        return plan.at(millis);
    }

    private String open(byte[] sealed) {
        return new String(Secrets.open(old, sealed, SealedTexts.name(recordingId)), StandardCharsets.UTF_8);
    }

    private byte[] seal(String text) {
        return Secrets.seal(fresh, text.getBytes(StandardCharsets.UTF_8), SealedTexts.name(recordingId));
    }
}
