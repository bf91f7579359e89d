package org.attune.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Spoken answers to drills, kept by the feature that knows how to keep voices. It stands above this one, so it is asked
 * through this; whether somebody may hear or record is asked of {@link DrillVoices} in return.
 */
public interface SpokenAnswers {

    /** That there is a spoken answer, how long it is and since when. */
    record Spoken(int seconds, Instant recordedAt) {

        /** Minutes and seconds, as a player shows them. */
        public String clock() {
            return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
        }
    }

    /** One opening of it by somebody other than the trainee. */
    record Heard(long accountId, Instant at) {}

    /** What is kept for a try, if anything. */
    Optional<Spoken> of(long tryId);

    /** Who listened and when, the latest first. */
    List<Heard> heard(long tryId);

    /** Takes the key away at once and the file soon after; nothing happens when there is none. */
    void erase(long tryId);

    /** What is kept about somebody as a listener goes. */
    void forgetListener(long accountId);
}
