package org.attune.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MasterKeysTest {

    private final String one = Base64.getEncoder().encodeToString(Secrets.random(32));
    private final String two = Base64.getEncoder().encodeToString(Secrets.random(32));

    @Test
    void formerKeysStandWithCommasBetweenThem() {
        var keys = MasterKeys.of(one, " " + two + " ," + one + ",");

        assertThat(keys.former())
                .containsExactly(
                        Base64.getDecoder().decode(two), Base64.getDecoder().decode(one));
        assertThat(MasterKeys.of(one, "  ").hasFormer()).isFalse();
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKeys.of(one, "c2hvcnQ="));
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKeys.of("not a key", ""));
    }

    @Test
    void theMarkTellsKeysApartAndNothingElse() {
        assertThat(MasterKeys.of(one, two).mark())
                .isEqualTo(MasterKeys.of(one, "").mark())
                .isNotEqualTo(MasterKeys.of(two, "").mark())
                .hasSize(16);
    }

    @Test
    void aColumnSaysToWhatItsValuesBelong() {
        var column = new SealedColumn("spoken", "id", "wrapped", "spoken answer {try_id} {object}");

        assertThat(column.binding()).containsExactly("try_id", "object");
        assertThat(column.belongsTo(Map.of("try_id", "7", "object", "a$1"))).isEqualTo("spoken answer 7 a$1");
        assertThatIllegalArgumentException().isThrownBy(() -> new SealedColumn("a; DROP", "id", "wrapped", ""));
    }
}
