package org.attune.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalRecordTest {

    @Test
    void isEmptyWhenThereIsNothing() {
        var record = new PersonalRecord().with("name", null).with("word", "").each("things", List.of(), this::word);

        assertThat(record.build()).isEqualTo(JsonObject.EMPTY_JSON_OBJECT);
    }

    @Test
    void keepsNumbersAndTruthsAndWritesTheRestAsText() {
        var record = new PersonalRecord()
                .with("minutes", 60)
                .with("id", 7L)
                .with("active", true)
                .with("on", LocalDate.of(2030, 1, 31));

        assertThat(record.build()).hasToString("{\"minutes\":60,\"id\":7,\"active\":true,\"on\":\"2030-01-31\"}");
    }

    @Test
    void listsThingsInTheirOrder() {
        var record = new PersonalRecord().each("words", List.of("b", "a"), this::word);

        assertThat(record.build()).hasToString("{\"words\":[{\"word\":\"b\"},{\"word\":\"a\"}]}");
    }

    private PersonalRecord word(String word) {
        return new PersonalRecord().with("word", word);
    }
}
