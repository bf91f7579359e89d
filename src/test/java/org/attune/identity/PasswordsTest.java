package org.attune.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordIsHashedAsExpensivelyAsAdvised() {
        assertThat(passwords.hash("kettle moss violin")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertThat(passwords.hash("kettle moss violin")).isNotEqualTo(passwords.hash("kettle moss violin"));
    }

    @Test
    void onlyThePasswordBehindTheHashMatchesHoweverItsLettersAreWritten() {
        var hash = passwords.hash("caf\u00e9 moss violin");

        assertThat(passwords.matches("cafe\u0301 moss violin", hash)).isTrue();
        assertThat(passwords.matches("cafe moss violin", hash)).isFalse();
    }
}
