package org.attune.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.PEER_GROUP;
import static org.attune.privacy.ConsentScope.RECORD;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a client took back stays taken back when a backup brings an older answer. */
@DisplayName("R10: what a client took back stays taken back after a restore")
class NarrowedAgainTest {

    private static final Instant NOW = Instant.parse("2030-03-01T10:00:00Z");
    private static final LocalDate JUNE = LocalDate.of(2030, 6, 30);

    private final ConsentGrant grant = AskedClient.asked(NOW);

    @Test
    void takesBackAgainWhatWasTakenBackAfterAnOlderAnswer() {
        agree(RECORD, OWN_REVIEW, SUPERVISOR);

        var change = grant.narrowAgain(Set.of(RECORD, SUPERVISOR, PEER_GROUP), JUNE.minusDays(9), NOW.plusSeconds(1));

        assertThat(change.orElseThrow().lost()).containsExactly(OWN_REVIEW);
        assertThat(grant.getScopes()).containsExactlyInAnyOrder(RECORD, SUPERVISOR);
        assertThat(grant.getEndsOn()).isEqualTo(JUNE.minusDays(9));
        assertThat(grant.getState()).isEqualTo(ConsentState.NARROWED);
    }

    @Test
    void neverAllowsMoreOrLongerByTakingBackAgain() {
        agree(RECORD);

        assertThat(grant.narrowAgain(Set.of(RECORD, SUPERVISOR), JUNE.plusDays(1), NOW.plusSeconds(1)))
                .isEmpty();
        assertThat(grant.getScopes()).containsExactly(RECORD);
        assertThat(grant.getEndsOn()).isEqualTo(JUNE);
    }

    @Test
    void leavesAYesAloneThatWasGivenLaterThanTheNarrowing() {
        agree(RECORD, SUPERVISOR);

        assertThat(grant.narrowAgain(Set.of(RECORD), JUNE, NOW)).isEmpty();
        assertThat(grant.covers(SUPERVISOR, NOW)).isTrue();
    }

    @Test
    void saysNoAgainWhereNothingIsLeft() {
        agree(RECORD, SUPERVISOR);

        var change = grant.narrowAgain(Set.of(), JUNE, NOW.plusSeconds(1));

        assertThat(change.orElseThrow().lost()).contains(RECORD, SUPERVISOR);
        assertThat(grant.getState()).isEqualTo(ConsentState.REFUSED);
        assertThat(grant.covers(RECORD, NOW.plusSeconds(2))).isFalse();
    }

    @Test
    void hasNothingToTakeBackFromWhomTheBackupKnowsOnlyAsAsked() {
        assertThat(grant.narrowAgain(Set.of(RECORD), JUNE, NOW.plusSeconds(1))).isEmpty();
        assertThat(grant.isUnanswered()).isTrue();
    }

    @Test
    void hasNothingToTakeBackAgainWhereNoYesStands() {
        agree(RECORD, SUPERVISOR);
        grant.withdraw(NOW);

        assertThat(grant.narrowAgain(Set.of(RECORD), JUNE, NOW.plusSeconds(1))).isEmpty();
        assertThat(grant.getState()).isEqualTo(ConsentState.WITHDRAWN);
    }

    private void agree(ConsentScope... scopes) {
        grant.answer(Set.of(scopes), JUNE, NOW);
    }
}
