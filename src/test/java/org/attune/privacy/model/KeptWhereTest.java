package org.attune.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S122: a client is told where recordings really lie")
class KeptWhereTest {

    @Test
    void isTheServerAloneUnlessABucketIsGiven() {
        assertThat(KeptWhere.of(Optional.empty()).isElsewhere()).isFalse();
    }

    @Test
    void namesTheMachineThatKeepsTheBucketAndNotTheBucket() {
        var where = KeptWhere.of(Optional.of(" https://coaching.store.example.org/recordings"));

        assertThat(where.isElsewhere()).isTrue();
        assertThat(where.store()).isEqualTo("coaching.store.example.org");
    }

    @Test
    void hidesNoStoreWhoseAddressCannotBeRead() {
        assertThat(KeptWhere.of(Optional.of("store:9000")).isElsewhere()).isTrue();
    }
}
