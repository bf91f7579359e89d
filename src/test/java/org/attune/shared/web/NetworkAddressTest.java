package org.attune.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @Test
    void withoutAProxyOfOursTheHeaderProvesNothing() {
        assertThat(NetworkAddress.of("198.51.100.7", "203.0.113.9", 0)).isEqualTo("198.51.100.7");
    }

    @Test
    void behindAProxyCountsWhatTheProxyNotedLast() {
        assertThat(NetworkAddress.of("10.0.0.2", "1.2.3.4, 203.0.113.9", 1)).isEqualTo("203.0.113.9");
        assertThat(NetworkAddress.of("10.0.0.2", "1.2.3.4, 203.0.113.9, 10.0.0.1", 2))
                .isEqualTo("203.0.113.9");
        assertThat(NetworkAddress.of("10.0.0.2", null, 1)).isEqualTo("10.0.0.2");
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8::1, 2001:db8:0:0::/64",
        "[::1], 0:0:0:0::/64",
        "fe80::1%eth0, fe80:0:0:0::/64",
        "::ffff:203.0.113.9, ::ffff:203.0.113.9"
    })
    void ofTheNewAddressesOnlyTheNetworkCounts(String address, String network) {
        assertThat(NetworkAddress.of(address, null, 0)).isEqualTo(network);
    }
}
