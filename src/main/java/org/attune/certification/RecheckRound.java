package org.attune.certification;

import java.time.LocalDate;

/**
 * One batch of the daily look at where everybody stands. Each has a name of its own in the queue: while one runs it is
 * still waiting there, and a further one of the same name would not be taken on.
 *
 * @param day the day of the round
 * @param after the enrolment behind which this batch begins, so that nobody is looked at twice in a round
 */
record RecheckRound(LocalDate day, long after) {

    static RecheckRound on(LocalDate day) {
        return new RecheckRound(day, 0);
    }

    static RecheckRound read(String payload) {
        var parts = payload.split(":");
        return new RecheckRound(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
    }

    String payload() {
        return day + ":" + after;
    }

    RecheckRound behind(long enrolmentId) {
        return new RecheckRound(day, enrolmentId);
    }
}
