package org.attune.practice.model.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReflectionWordsTest {

    @Test
    void anyEyeMayStayClosed() {
        var written = new HashMap<String, String>();
        written.put("client", " She laughed. ");
        written.put("coach", "  ");
        written.put("system", null);

        var words = ReflectionWords.of(ReflectionForm.SEVEN_EYED, written);

        assertThat(words.getByField()).containsExactly(Map.entry("client", "She laughed."));
    }

    @Test
    void whatBelongsToNoFieldOfTheFormIsNotTaken() {
        assertThat(ReflectionWords.of(ReflectionForm.FREE, Map.of("client", "Elsewhere"))
                        .isNone())
                .isTrue();
    }

    @Test
    void wordsComeBackAsTheyWere() {
        var words = ReflectionWords.of(ReflectionForm.FREE, Map.of("text", "“Ünruh”\n<b>\"\\ 😀"));

        assertThat(ReflectionWords.read(words.toJson()).in("text")).isEqualTo("“Ünruh”\n<b>\"\\ 😀");
    }

    @Test
    void theSevenEyesAreSeven() {
        assertThat(ReflectionForm.SEVEN_EYED.getFields()).hasSize(7);
    }
}
