package org.attune.review;

import java.util.Locale;
import org.attune.review.model.Lane;
import org.attune.review.model.TimeCode;

/**
 * A comment at a moment as a person reads it.
 *
 * @param endMs the end of a stretch, or null
 * @param behaviour the behaviour it is about, or null
 * @param quote the line of the transcript it points to, or null
 * @param version counts its changes, for noticing that another window made one
 */
public record Moment(
        long id, long startMs, Long endMs, Lane lane, String behaviour, String text, String quote, long version) {

    /** 12:41, or 12:41 – 12:58. */
    public String time() {
        return endMs == null ? TimeCode.of(startMs) : TimeCode.of(startMs) + " – " + TimeCode.of(endMs);
    }

    public String start() {
        return TimeCode.of(startMs);
    }

    public String end() {
        return endMs == null ? "" : TimeCode.of(endMs);
    }

    /** The lane's name for style sheets. */
    public String laneWord() {
        return lane.name().toLowerCase(Locale.ROOT);
    }
}
