package org.attune.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attune.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

    private final WrittenText text = new WrittenText("strength");

    @BeforeEach
    void theWindowShowsAnEmptyField() {
        text.show(null);
    }

    @Test
    void anUntouchedFieldLeavesWhatAnotherWindowWrote() {
        text.setTyped("");

        assertThat(text.over("Written elsewhere")).isEqualTo("Written elsewhere");
        text.written("Written elsewhere");
        assertThat(text.over("Written elsewhere")).isEqualTo("Written elsewhere");
    }

    @Test
    void aChangeIsKept() {
        text.setTyped("You waited.");

        assertThat(text.over(null)).isEqualTo("You waited.");
    }

    @Test
    void anEmptiedFieldIsKeptEmpty() {
        text.show("You waited.");
        text.setTyped("");

        assertThat(text.over("You waited.")).isEmpty();
    }

    @Test
    void whoSavesSecondReadsTheOtherTextOnce() {
        text.setTyped("Mine");

        assertThatThrownBy(() -> text.over("Theirs")).isInstanceOf(Refusal.class);
        assertThat(text.over("Theirs")).isEqualTo("Mine");
    }

    @Test
    void theFormItIsKeptInIsNoChangeBySomebodyElse() {
        text.setTyped("0:12");
        text.over(null);
        text.written("00:12");
        text.setTyped("0:13");

        assertThat(text.over("00:12")).isEqualTo("0:13");
    }
}
