package org.attune.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeyMoveTest {

    private static final Instant NOON = Instant.parse("2030-01-02T12:00:00Z");

    private final KeyMove move = new KeyMove("abc", 3, NOON);

    @Test
    void itEndsOnlyWhenNothingWasLeftToMove() {
        move.went("a.words", 9, 3, 2, 0);
        assertThat(move.endReached(NOON)).isFalse();
        assertThat(move.isFinished()).isFalse();
        assertThat(move.getSeen()).isZero();

        move.went("a.words", 9, 3, 0, 0);
        assertThat(move.endReached(NOON.plusSeconds(5))).isTrue();
        assertThat(move.getFinishedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(move.getMoved()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsToldAndDoesNotHoldUpTheRest() {
        move.went("a.words", 9, 3, 0, 1);

        assertThat(move.endReached(NOON)).isTrue();
        assertThat(move.getUnreadable()).isEqualTo(1);
    }

    @Test
    void anotherKeyBeginsAnew() {
        move.went("a.words", 9, 3, 0, 1);
        move.endReached(NOON);

        move.begin("def", 4, NOON);

        assertThat(move.isTowards("def")).isTrue();
        assertThat(move.isFinished()).isFalse();
        assertThat(move.getUnreadable()).isZero();
        assertThat(move.getAfterId()).isZero();
    }
}
