package org.attune.certification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PublicCodeTest {

    @Test
    void writesSixteenBytesWithoutLettersTakenForDigits() {
        byte[] random = new byte[16];
        Arrays.fill(random, (byte) 0xff);

        assertThat(PublicCode.of(random)).isEqualTo("7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        assertThat(PublicCode.of(new byte[16])).isEqualTo("0".repeat(26));
    }

    @Test
    void forgivesWhatHappensWhenTyping() {
        assertThat(PublicCode.typed(" 7zk3-mOax lI\n")).isEqualTo("7ZK3M0AX11");
    }
}
