package org.attune.recording.redaction;

import java.io.Serializable;
import org.attune.recording.model.TimeCode;

/** A stretch of a recording that must not be heard any more. */
public record Stretch(long from, long to, Kind kind) implements Comparable<Stretch>, Serializable {

    /** What becomes of it. */
    public enum Kind {
        /** Its sound is silenced; it stays as long as it was. */
        MUTE,
        /** It is taken out, sound and picture. */
        CUT
    }

    boolean overlaps(long start, long end) {
        return start < to && end > from;
    }

    @Override
    public int compareTo(Stretch other) {
        return from == other.from ? Long.compare(to, other.to) : Long.compare(from, other.from);
    }

    public long getFrom() {
        return from;
    }

    public long getTo() {
        return to;
    }

    public Kind getKind() {
        return kind;
    }

    /** As people read it: 12:41 – 12:58. */
    public String getTimes() {
        return TimeCode.of(from) + " – " + TimeCode.of(to);
    }
}
