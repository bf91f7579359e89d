package org.attune.practice.model.triad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://meet.school.test/room-7", "HTTPS://meet.school.test", "https://meet.test/a?b=c#d"})
    void takesAnAddressOfAVideoService(String link) {
        assertThat(VideoLink.isAcceptable(link)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.school.test/room",
                "javascript:alert(1)",
                "data:text/html,x",
                "//meet.school.test",
                "https://name:word@meet.school.test",
                "https:///nowhere",
                "meet.school.test",
                "https://meet school.test"
            })
    void refusesEverythingElse(String link) {
        assertThat(VideoLink.isAcceptable(link)).isFalse();
    }
}
