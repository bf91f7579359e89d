package org.attune.practice.model.triad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R8 rotation")
class RotationTest {

    private static final long ANA = 1;
    private static final long BEN = 2;
    private static final long CLEO = 3;
    private static final long DAN = 4;

    @Test
    void threePeopleHoldEachRoleOnceInThreeRounds() {
        var rounds = all(List.of(ANA, BEN, CLEO));

        assertThat(rounds).hasSize(3);
        for (var person : List.of(ANA, BEN, CLEO)) {
            assertThat(rounds).extracting(round -> round.get(person)).containsExactlyInAnyOrder(TriadRole.values());
        }
    }

    @Test
    void twoPeopleCoachEachOther() {
        assertThat(all(List.of(ANA, BEN)))
                .containsExactly(
                        Map.of(ANA, TriadRole.COACH, BEN, TriadRole.CLIENT),
                        Map.of(BEN, TriadRole.COACH, ANA, TriadRole.CLIENT));
    }

    @Test
    void fourPeopleNeedFourRoundsAndEverybodyObservesTwice() {
        var rounds = all(List.of(ANA, BEN, CLEO, DAN));

        assertThat(rounds).hasSize(4);
        for (var person : List.of(ANA, BEN, CLEO, DAN)) {
            assertThat(rounds)
                    .extracting(round -> round.get(person))
                    .containsExactlyInAnyOrder(
                            TriadRole.COACH, TriadRole.CLIENT, TriadRole.OBSERVER, TriadRole.OBSERVER);
        }
    }

    @Test
    void whoeverIsAloneHasNoRound() {
        assertThat(Rotation.next(List.of(ANA), Set.of(), Set.of(), Set.of())).isEmpty();
    }

    @Test
    void afterSomebodyHasLeftTheOthersGoOnAsAPair() {
        var roles = Rotation.next(List.of(BEN, CLEO), Set.of(), Set.of(ANA), Set.of(BEN));

        assertThat(roles).isEqualTo(Map.of(BEN, TriadRole.COACH, CLEO, TriadRole.CLIENT));
    }

    @Test
    void aNewcomerWatchesFirstAndTakesNobodysRoleAway() {
        var roles = Rotation.next(List.of(ANA, BEN, CLEO), Set.of(CLEO), Set.of(ANA), Set.of(BEN));

        assertThat(roles).isEqualTo(Map.of(BEN, TriadRole.COACH, ANA, TriadRole.CLIENT, CLEO, TriadRole.OBSERVER));
    }

    private static List<Map<Long, TriadRole>> all(List<Long> people) {
        var rounds = new ArrayList<Map<Long, TriadRole>>();
        var coached = new HashSet<Long>();
        var clients = new HashSet<Long>();
        for (var roles = Rotation.next(people, Set.of(), coached, clients);
                !roles.isEmpty();
                roles = Rotation.next(people, Set.of(), coached, clients)) {
            rounds.add(roles);
            roles.forEach((person, role) -> {
                if (role == TriadRole.COACH) {
                    coached.add(person);
                } else if (role == TriadRole.CLIENT) {
                    clients.add(person);
                }
            });
        }
        return rounds;
    }
}
