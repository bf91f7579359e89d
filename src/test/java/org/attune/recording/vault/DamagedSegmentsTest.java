package org.attune.recording.vault;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.recording.vault.SegmentLayout.PLAIN;
import static org.attune.recording.vault.SegmentLayout.SEALED;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was changed on the disk is noticed and never given back. */
class DamagedSegmentsTest extends SegmentFixture {

    @ParameterizedTest
    @ValueSource(ints = {0, 70_000, 299_999})
    void readingAllOfItNoticesAFlippedByteAnywhere(int place) throws IOException {
        write(media(300_000));
        try (var whole = new SegmentReader(main(), new SegmentCipher(KEY, 7, "media"), 300_000)) {
            whole.verify();
        }
        try (var channel = FileChannel.open(main(), StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            var one = ByteBuffer.allocate(1);
            channel.read(one, place);
            one.put(0, (byte) (one.get(0) ^ 1)).flip();
            channel.write(one, place);
        }
        try (var damaged = new SegmentReader(main(), new SegmentCipher(KEY, 7, "media"), 300_000)) {
            assertThatThrownBy(damaged::verify).isInstanceOf(DamagedMediaException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 11, 12, 5000, SEALED - 1, SEALED + 20})
    void refusesAFlippedByte(long at) throws IOException {
        write(media(100_000));
        flip(at);

        assertThatThrownBy(() -> read(0, 100_000, 100_000)).isInstanceOf(DamagedMediaException.class);
    }

    @Test
    void refusesSwappedSegments() throws IOException {
        write(media(2 * PLAIN));
        byte[] stored = Files.readAllBytes(main());
        ByteBuffer swapped =
                ByteBuffer.allocate(stored.length).put(stored, SEALED, SEALED).put(stored, 0, SEALED);
        Files.write(main(), swapped.array());

        assertThatThrownBy(() -> read(0, 10, 2 * PLAIN)).isInstanceOf(DamagedMediaException.class);
    }

    @Test
    void refusesAFileThatLostItsEnd() throws IOException {
        write(media(3 * PLAIN));
        try (FileChannel channel = FileChannel.open(main(), StandardOpenOption.WRITE)) {
            channel.truncate(2L * SEALED);
        }

        assertThatThrownBy(() -> read(0, 10, 3 * PLAIN)).isInstanceOf(DamagedMediaException.class);
    }

    @Test
    void refusesTheKeyOrPlaceOfAnotherRecording() throws IOException {
        write(media(100));

        assertThatThrownBy(() -> read(new SegmentCipher(OTHER_KEY, 7, "media"), 100))
                .isInstanceOf(DamagedMediaException.class);
        assertThatThrownBy(() -> read(new SegmentCipher(KEY, 8, "media"), 100))
                .isInstanceOf(DamagedMediaException.class);
        assertThatThrownBy(() -> read(new SegmentCipher(KEY, 7, "playable"), 100))
                .isInstanceOf(DamagedMediaException.class);
    }
}
