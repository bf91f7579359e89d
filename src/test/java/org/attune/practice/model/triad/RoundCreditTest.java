package org.attune.practice.model.triad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.attune.practice.model.triad.RoundCredit.Open;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("1.1b R8: practice without feedback does not count")
class RoundCreditTest {

    private static final long ANA = 1;
    private static final long BEN = 2;
    private static final long CLEO = 3;
    private static final Instant NOW = Instant.parse("2030-03-04T17:00:00Z");

    private final TriadRound round = new TriadRound(new Triad(9, ANA, NOW, null, "Stop", NOW), 1);
    private final TriadPart coach = part(ANA, TriadRole.COACH, 12);
    private final TriadPart client = part(BEN, TriadRole.CLIENT, 12);
    private final TriadPart observer = part(CLEO, TriadRole.OBSERVER, 12);
    private final List<TriadPart> three = List.of(coach, client, observer);

    private TriadPart part(long person, TriadRole role, int minutes) {
        var part = new TriadPart(round, person, role);
        part.practised(Duration.ofMinutes(minutes));
        return part;
    }

    private void practised(boolean pair) {
        round.start(pair, NOW);
        round.practised(Duration.ofMinutes(12));
    }

    @Test
    void everythingIsOpenAtFirst() {
        round.start(true, NOW);

        assertThat(new RoundCredit(round, List.of(coach, client), Set.of()).open())
                .containsExactlyInAnyOrder(Open.values());
    }

    @Test
    void itCountsForAllWhenTheCoachHasAnswered() {
        practised(false);
        assertThat(new RoundCredit(round, three, Set.of(CLEO)).open()).containsExactly(Open.ANSWER);

        coach.answer("Keep", "Try", false, NOW);

        var credit = new RoundCredit(round, three, Set.of(CLEO));
        assertThat(credit.open()).isEmpty();
        assertThat(three).allMatch(credit::isDue);
        assertThat(credit.partnersOf(client)).isEqualTo("1,3");
    }

    @Test
    void withoutAnythingNoticedItDoesNotCount() {
        practised(false);
        coach.answer("Keep", "Try", false, NOW);

        assertThat(new RoundCredit(round, three, Set.of()).open()).containsExactly(Open.FEEDBACK);
        assertThat(three).noneMatch(new RoundCredit(round, three, Set.of())::isDue);
    }

    @Test
    void anObserverWhoGaveNothingHasNotYetObserved() {
        practised(false);
        var dan = part(4, TriadRole.OBSERVER, 12);
        var four = List.of(coach, client, observer, dan);
        coach.answer("Keep", "Try", false, NOW);

        assertThat(new RoundCredit(round, four, Set.of(CLEO)).isDue(dan)).isFalse();
        assertThat(new RoundCredit(round, four, Set.of(CLEO, 4L)).isDue(dan)).isTrue();
    }

    @Test
    @DisplayName("R8: pairs must record")
    void twoPeopleHaveRecordedTheRound() {
        practised(true);
        var two = List.of(coach, client);
        coach.answer("Keep", "Try", false, NOW);
        assertThat(new RoundCredit(round, two, Set.of(BEN)).open()).containsExactly(Open.RECORDING);

        coach.answer("Keep", "Try", true, NOW);
        assertThat(new RoundCredit(round, two, Set.of(BEN)).open()).isEmpty();
    }

    @Test
    void whatIsCountedIsNotCountedAgain() {
        practised(false);
        coach.answer("Keep", "Try", false, NOW);
        client.credited(NOW);

        assertThat(new RoundCredit(round, three, Set.of(CLEO)).isDue(client)).isFalse();
    }

    @Test
    @DisplayName("E8: minutes count as they were, and are told to be part of a round")
    void aShorterPartIsPartial() {
        assertThat(part(5, TriadRole.COACH, 9).isPartial()).isTrue();
        assertThat(part(5, TriadRole.COACH, 10).isPartial()).isFalse();
        var left = new TriadPart(round, 5, TriadRole.OBSERVER);
        left.leave(Duration.ofMinutes(11));
        assertThat(left.isPartial()).isTrue();
        assertThat(left.minutes()).isEqualTo(11);
    }
}
