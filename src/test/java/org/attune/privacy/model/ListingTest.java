package org.attune.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Instant NOW = Instant.parse("2030-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2030, 3, 1);

    private final Client client = client();

    @Test
    void nothingStandsUntilSomebodySaysSo() {
        assertThat(Listing.standing(List.of())).isEmpty();
    }

    @Test
    @DisplayName("A client's own no weighs more than what others say for them, whenever they say it")
    void aClientsOwnWordCounts() {
        var no = Listing.byClient(client, false, Locale.ENGLISH, NOW);
        var noted = Listing.byCoach(client, NOW.plusSeconds(60));

        assertThat(Listing.standing(List.of(no, noted))).contains(no);
        assertThat(Listing.standing(List.of(noted))).contains(noted);
    }

    @Test
    void theClientsLatestWordCounts() {
        var no = Listing.byClient(client, false, Locale.ENGLISH, NOW);
        var yes = Listing.byClient(client, true, Locale.ENGLISH, NOW.plusSeconds(60));

        assertThat(Listing.standing(List.of(no, yes))).contains(yes);
    }

    @Test
    @DisplayName("R10: an answer keeps the language in which it was asked, whatever was known of the client before")
    void keepsTheLanguageThatWasRead() {
        assertThat(Listing.byClient(client, true, Locale.GERMAN, NOW).getLanguage())
                .isEqualTo("de");
    }

    @Test
    void aLetterNeedsASenderASignatoryAndADayThatIsNotAhead() {
        assertThatThrownBy(() -> letter(" ", "Eva Roth", TODAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> letter("Nordwind", null, TODAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> letter("Nordwind", "Eva Roth", TODAY.plusDays(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> letter("Nordwind", "Eva Roth", null)).isInstanceOf(Refusal.class);

        assertThat(letter("Nordwind", "Eva Roth", TODAY).getSignatory()).isEqualTo("Eva Roth");
    }

    private OrganizationLetter letter(String sender, String signatory, LocalDate day) {
        return new OrganizationLetter(client, sender, signatory, day, TODAY, NOW);
    }

    private static Client client() {
        var client = new Client(1, 2, "R.", ZoneId.of("UTC"), NOW);
        try {
            Field id = Client.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(client, 3L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return client;
    }
}
