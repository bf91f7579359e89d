package org.attune.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attune.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R22: what looks like a full name is no alias")
class AliasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"R.", "Hanna", "Hanna K.", "Blue kite", "Zoë 2", "Åsa-Marie", " Jo "})
    void acceptsFirstNamesInitialsAndInventedWords(String alias) {
        assertThat(Aliases.checked(alias)).isEqualTo(alias.strip());
        assertThat(Aliases.looksLikeFullName(alias)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "   ",
                "hanna@home.test",
                "Hanna 0151 2345",
                "www.hanna.test",
                "<script>alert(1)</script>",
                "a\nb",
                "sixty-one letters sixty-one letters sixty-one letters sixty-on"
            })
    void refusesWhatGivesThePersonAwayOrIsNoName(String alias) {
        assertThatThrownBy(() -> Aliases.checked(alias)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hanna Kowalska", "Jean Claude Dupont", "Kowalska, Hanna"})
    void noticesFullNames(String alias) {
        assertThat(Aliases.looksLikeFullName(alias)).isTrue();
    }

    @Test
    void needsAnAddressALetterCanReachOrNone() {
        assertThat(Aliases.addressOrNull(" r@mail.test ")).isEqualTo("r@mail.test");
        assertThat(Aliases.addressOrNull(" ")).isNull();
        assertThatThrownBy(() -> Aliases.addressOrNull("r at mail")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Aliases.addressOrNull("r@mail.test,b@mail.test"))
                .isInstanceOf(Refusal.class);
    }
}
