package org.attune.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/today/today?from=mail", "/review/feedback?id=3&tab=a%20b"})
    void leadsBackToAPageOfOurs(String path) {
        assertThat(LocalPath.of(path)).hasValue(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.test/",
                "/\\evil.test",
                "https://evil.test/",
                "javascript:alert(1)",
                "today/today",
                "/today\r\nSet-Cookie: a=b",
                "/a\\b",
                "/\t/evil.test",
                "/",
                "/identity/sign-in?to=/identity/sign-in"
            })
    void neverLeadsElsewhere(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }
}
