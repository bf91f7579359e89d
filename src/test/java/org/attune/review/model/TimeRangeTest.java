package org.attune.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attune.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRangeTest {

    @ParameterizedTest
    @CsvSource({"60001, , start", "-1, , start", "1000, 60001, end", "5000, 4000, end"})
    void refusesTimesThatTheRecordingDoesNotHave(long start, Long end, String field) {
        assertThatThrownBy(() -> TimeRange.within(60_000, start, end))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void isOneMomentWhenItEndsWhereItStarts() {
        assertThat(TimeRange.within(60_000, 5000, 5000L).getEndMs()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"00:00, 0", "12:41, 761000", "1:02:41, 3761000", "90:00, 5400000", "0:05.5, 5500"})
    void readsTimesAsPeopleWriteThem(String written, long ms) {
        assertThat(TimeCode.parse(written)).hasValue(ms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "12:61", "-1:00", "1:75:00", "12", "<b>1:00</b>"})
    void knowsWhatIsNotATime(String written) {
        assertThat(TimeCode.parse(written)).isEmpty();
    }

    @Test
    void writesHoursOnlyWhenThereAreAny() {
        assertThat(TimeCode.of(761_999)).isEqualTo("12:41");
        assertThat(TimeCode.of(3_761_000)).isEqualTo("1:02:41");
    }
}
