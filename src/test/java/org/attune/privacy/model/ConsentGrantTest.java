package org.attune.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.PEER_GROUP;
import static org.attune.privacy.ConsentScope.RECORD;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentState;
import org.attune.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R10 R11: a consent allows what the client said yes to, until they say otherwise")
class ConsentGrantTest {

    private static final Instant NOW = Instant.parse("2030-03-01T10:00:00Z");
    private static final LocalDate JUNE = LocalDate.of(2030, 6, 30);
    private static final ZoneId AUCKLAND = AskedClient.ZONE;

    private final ConsentGrant grant = AskedClient.asked(NOW);

    @Test
    void coversNothingUntilAnswered() {
        assertThat(EnumSet.allOf(ConsentScope.class)).noneMatch(scope -> grant.covers(scope, NOW));
    }

    @Test
    void coversWhatWasAgreedAndNothingElse() {
        agree(RECORD, SUPERVISOR);

        assertThat(grant.covers(SUPERVISOR, NOW)).isTrue();
        assertThat(grant.covers(PEER_GROUP, NOW)).isFalse();
    }

    @Test
    void coversNothingFromBeforeTheYes() {
        agree(RECORD);

        assertThat(grant.covers(RECORD, NOW.minusSeconds(1))).isFalse();
    }

    @Test
    void isARefusalWithoutRecord() {
        agree(SUPERVISOR);

        assertThat(grant.getState()).isEqualTo(ConsentState.REFUSED);
        assertThat(grant.covers(SUPERVISOR, NOW)).isFalse();
    }

    @Test
    void letsTheClientChangeANoIntoAYes() {
        agree();

        assertThat(agree(RECORD).step()).isEqualTo(ConsentStep.AGREED);
        assertThat(grant.covers(RECORD, NOW)).isTrue();
    }

    @Test
    void endsAtTheEndOfTheLastDayInTheClientsZone() {
        agree(RECORD);
        var midnight = JUNE.plusDays(1).atStartOfDay(AUCKLAND).toInstant();

        assertThat(grant.covers(RECORD, midnight.minusMillis(1))).isTrue();
        assertThat(grant.covers(RECORD, midnight)).isFalse();
        assertThat(grant.stateAt(midnight)).isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void expiresOnlyWhenTheLastDayIsOver() {
        agree(RECORD);

        assertThat(grant.expire(NOW)).isFalse();
        assertThat(grant.expire(grant.endsAt())).isTrue();
        assertThat(grant.getState()).isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void canBeRenewedAfterItExpired() {
        agree(RECORD);
        var later = grant.endsAt().plusSeconds(1);
        grant.expire(later);

        grant.answer(Set.of(RECORD), JUNE.plusMonths(3), later);

        assertThat(grant.covers(RECORD, later)).isTrue();
    }

    @Test
    @DisplayName("R9: renewing allows nothing that was recorded while there was no yes")
    void doesNotCoverTheTimeBetweenExpiryAndRenewal() {
        agree(RECORD);
        var between = grant.endsAt().plus(Duration.ofDays(5));
        var renewed = between.plus(Duration.ofDays(5));
        grant.expire(renewed);

        grant.answer(Set.of(RECORD), JUNE.plusMonths(3), renewed);

        assertThat(grant.covers(RECORD, between)).isFalse();
    }

    @Test
    void narrowsWhatWasAgreedAtOnce() {
        agree(RECORD, OWN_REVIEW, SUPERVISOR);

        var change = agree(RECORD, OWN_REVIEW);

        assertThat(change.step()).isEqualTo(ConsentStep.NARROWED);
        assertThat(change.lost()).containsExactly(SUPERVISOR);
        assertThat(grant.getState()).isEqualTo(ConsentState.NARROWED);
        assertThat(grant.covers(SUPERVISOR, NOW)).isFalse();
    }

    @Test
    void keepsASecondEqualAnswerOutOfTheLedger() {
        agree(RECORD);

        assertThat(grant.answer(Set.of(RECORD), JUNE, NOW)).isEmpty();
    }

    @Test
    void coversNothingOnceWithdrawnNotEvenThePast() {
        agree(RECORD);

        assertThat(grant.withdraw(NOW.plusSeconds(60))).isTrue();
        assertThat(grant.covers(RECORD, NOW)).isFalse();
        assertThat(grant.withdraw(NOW.plusSeconds(61))).isFalse();
    }

    @Test
    void cannotBeAnsweredAfterWithdrawal() {
        agree(RECORD);
        grant.withdraw(NOW);

        assertThatThrownBy(() -> agree(RECORD)).isInstanceOf(Refusal.class).hasMessageContaining("answer.over");
    }

    @Test
    void cannotBeAnsweredUnlessTheWordingWasShown() {
        var unread = new ConsentGrant(AskedClient.client(NOW), "1", NOW);
        unread.ask("digest", "1", NOW);

        assertThatThrownBy(() -> unread.answer(Set.of(RECORD), JUNE, NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> unread.explain("0", Locale.ENGLISH, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void asksForFourteenDaysAndThenNeedsANewLink() {
        var late = NOW.plus(Duration.ofDays(14));

        assertThat(grant.isAskingOver(late.minusSeconds(1))).isFalse();
        assertThatThrownBy(() -> grant.answer(Set.of(RECORD), JUNE, late)).hasMessageContaining("asking-over");
    }

    @Test
    void remainsOpenToTheClientAfterAnAnswerHoweverLong() {
        agree(RECORD, SUPERVISOR);

        assertThat(grant.isAskingOver(NOW.plus(Duration.ofDays(60)))).isFalse();
    }

    @Test
    void refusesLastDaysThatAreOverOrTooFar() {
        var today = LocalDate.ofInstant(NOW, AUCKLAND);

        assertThatThrownBy(() -> grant.answer(Set.of(RECORD), null, NOW)).hasMessageContaining("until.missing");
        assertThatThrownBy(() -> grant.answer(Set.of(RECORD), today.minusDays(1), NOW))
                .hasMessageContaining("until.past");
        assertThatThrownBy(() -> grant.answer(Set.of(RECORD), today.plusYears(10), NOW))
                .hasMessageContaining("until.far");
        assertThat(grant.answer(Set.of(RECORD), today.plusMonths(24), NOW)).isPresent();
    }

    @Test
    @DisplayName("E18: a yes that rests covers nothing until it is given afresh, with the very same answers")
    void restsUntilItIsGivenAfresh() {
        agree(RECORD, SUPERVISOR);
        var from = NOW.plusSeconds(60);

        assertThat(grant.restFrom(from, RestCause.OWNER)).isTrue();
        assertThat(grant.covers(SUPERVISOR, from.minusMillis(1))).isTrue();
        assertThat(grant.covers(SUPERVISOR, from)).isFalse();
        assertThat(grant.restsBecause(from)).contains(RestCause.OWNER);

        var change = grant.answer(Set.of(RECORD, SUPERVISOR), JUNE, from).orElseThrow();
        assertThat(change.step()).isEqualTo(ConsentStep.AGREED);
        assertThat(change.lost()).isEmpty();
        assertThat(grant.covers(SUPERVISOR, from)).isTrue();
    }

    @Test
    void tellsWhatIsNoLongerAllowedWhenARestingYesIsGivenForLess() {
        agree(RECORD, SUPERVISOR);
        grant.restFrom(NOW, RestCause.PROOF);

        assertThat(agree(RECORD).lost()).containsExactly(SUPERVISOR);
    }

    @Test
    @DisplayName("R11: a no after an earlier yes takes back what was recorded under it")
    void losesEverythingByANoAfterAYesThatEnded() {
        agree(RECORD, SUPERVISOR);
        var later = grant.endsAt().plusSeconds(1);
        grant.expire(later);

        var change = grant.answer(Set.of(), null, later).orElseThrow();

        assertThat(change.step()).isEqualTo(ConsentStep.REFUSED);
        assertThat(change.lost()).contains(RECORD);
    }

    @Test
    void losesNothingByAFirstNo() {
        assertThat(agree().lost()).isEmpty();
    }

    @Test
    @DisplayName("R10: a new wording is asked at the next renewal, never of a standing yes")
    void asksANewWordingOnlyWhenThereIsNoYes() {
        agree(RECORD);
        grant.ask("digest-2", "2", NOW);
        assertThat(grant.wordingAsked("2", NOW)).isEqualTo("1");
        assertThat(grant.getWording()).isEqualTo("1");

        var later = grant.endsAt().plusSeconds(1);
        assertThat(grant.wordingAsked("2", later)).isEqualTo("2");
        grant.expire(later);
        grant.askNewest("2", later);
        assertThatThrownBy(() -> grant.explain("1", Locale.ENGLISH, later)).isInstanceOf(Refusal.class);
        assertThat(grant.explain("2", Locale.ENGLISH, later)).isTrue();
    }

    private ConsentChange agree(ConsentScope... scopes) {
        return grant.answer(Set.of(scopes), JUNE, NOW).orElseThrow();
    }
}
