package org.attune.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.attune.shared.Refusal;

/** A moment in a recording, or a stretch of it, in milliseconds from its start. */
@Embeddable
public class TimeRange {

    private static final String FEATURE = "review";

    @Column(name = "start_ms", nullable = false)
    private long startMs;

    @Column(name = "end_ms")
    private Long endMs;

    protected TimeRange() {} // For JPA.

    private TimeRange(long startMs, Long endMs) {
        this.startMs = startMs;
        this.endMs = endMs;
    }

    /**
     * @param endMs the end of the stretch, or null for a single moment
     * @throws Refusal when it lies outside the recording or runs backwards
     */
    public static TimeRange within(long durationMs, long startMs, Long endMs) {
        if (startMs < 0 || startMs > durationMs) {
            throw new Refusal(FEATURE, "moment.start.outside", TimeCode.of(durationMs)).at("start");
        }
        if (endMs != null && endMs > durationMs) {
            throw new Refusal(FEATURE, "moment.end.outside", TimeCode.of(durationMs)).at("end");
        }
        if (endMs != null && endMs < startMs) {
            throw new Refusal(FEATURE, "moment.end.before-start", TimeCode.of(startMs)).at("end");
        }
        return new TimeRange(startMs, endMs != null && endMs == startMs ? null : endMs);
    }

    /** A moment that has moved with its recording; a stretch of which nothing is left becomes a moment. */
    public static TimeRange moved(long startMs, Long endMs) {
        return new TimeRange(startMs, endMs != null && endMs <= startMs ? null : endMs);
    }

    public long getStartMs() {
        return startMs;
    }

    public Long getEndMs() {
        return endMs;
    }
}
