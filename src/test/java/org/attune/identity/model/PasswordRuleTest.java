package org.attune.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({
        "short1234, password.too-short",
        "Password123, password.common",
        "aaaaaaaaaaaaaa, password.common",
        "ababababababab, password.common",
        "Ana.Petrovic@School.Test, password.is-address",
        "ana.petrovic, password.is-address"
    })
    void saysWhatIsWrongWithAPassword(String password, String key) {
        assertThat(PasswordRule.objection(password, "ana.petrovic@school.test")).hasValue(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kettle moss violin", "ÄÖÜ ß 漢字かな", "attune-demo"})
    void asksForNothingButLengthAndOriginality(String password) {
        assertThat(PasswordRule.objection(password, "ana@school.test")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void refusesMoreThanAnybodyTypes(int length) {
        assertThat(PasswordRule.objection("abc".repeat(length).substring(0, length), "ana@school.test"))
                .hasValue("password.too-long");
    }
}
