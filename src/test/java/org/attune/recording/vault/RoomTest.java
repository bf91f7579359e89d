package org.attune.recording.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {

    private long free = 1000;
    private final Room room = new Room(() -> free, 300);

    @Test
    void neverGivesAwayTheReserve() {
        assertThatCode(() -> room.require(700)).doesNotThrowAnyException();
        assertThatThrownBy(() -> room.require(701)).isInstanceOf(NoRoomException.class);
    }

    @Test
    void asksTheDiskEachTime() {
        free = 299;

        assertThat(room.left()).isEqualTo(-1);
        assertThatThrownBy(() -> room.require(0)).isInstanceOf(NoRoomException.class);
    }

    @Test
    void aLargerReserveCountsAtOnce() {
        room.keepFree(600);

        assertThat(room.left()).isEqualTo(400);
    }

    @Test
    void knowsARealDisk(@TempDir Path folder) {
        assertThat(new Room(folder, 0).left()).isPositive();
    }
}
