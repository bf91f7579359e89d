package org.attune.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void aRegionReadsTheLanguageOfItsCountry() {
        assertThat(Languages.of("de-AT")).contains(Locale.GERMAN);
    }

    @Test
    void whatIsNotWrittenIsNotOffered() {
        assertThat(Languages.of("fr")).isEmpty();
        assertThat(Languages.of("\"><script>")).isEmpty();
        assertThat(Languages.of(null)).isEmpty();
    }

    @Test
    void aLanguageIsCalledAsItsSpeakersCallIt() {
        assertThat(Languages.nameOf(Locale.GERMAN)).isEqualTo("Deutsch");
        assertThat(Languages.nameOf(Locale.ENGLISH)).isEqualTo("English");
    }
}
