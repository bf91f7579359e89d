package org.attune.recording.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.recording.vault.SegmentLayout.PLAIN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest extends SegmentFixture {

    @ParameterizedTest
    @ValueSource(ints = {1, PLAIN - 1, PLAIN, PLAIN + 1, 5 * PLAIN, 5 * PLAIN + 4711})
    void givesBackWhatWasWritten(int length) throws IOException {
        byte[] media = media(length);

        write(media);

        assertThat(read(0, length, length)).isEqualTo(media);
        assertThat(Files.size(main())).isEqualTo(SegmentLayout.sealedLength(length));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "65535,65537", "65536,131072", "100000,300000", "299999,300000", "70000,70001"})
    void readsAnyRange(int from, int to) throws IOException {
        byte[] media = media(300_000);
        write(media);

        assertThat(read(from, to, media.length)).isEqualTo(Arrays.copyOfRange(media, from, to));
    }

    @Test
    void nothingOfATailStaysOnceTheObjectIsKnownToBeComplete() throws IOException {
        write(media(70_000));
        var tail = SegmentLayout.tailOf(main());
        Files.write(tail.resolveSibling(tail.getFileName() + ".new"), new byte[9]); // The server was killed just then.

        SegmentWriter.discardTail(main());

        try (var left = Files.list(main().getParent())) {
            assertThat(left).containsExactly(main());
        }
        assertThat(read(0, 70_000, 70_000)).isEqualTo(media(70_000));
    }

    @Test
    void whoeverOpensACompleteObjectAndAddsNothingLeavesItComplete() throws IOException {
        byte[] media = media(70_000);
        write(media);

        writer().close(); // A piece that came too late.

        assertThat(read(0, media.length, media.length)).isEqualTo(media);
    }

    @Test
    void goesOnAfterEachAcknowledgedPiece() throws IOException {
        byte[] media = media(400_000);
        int[] pieces = {10, 65_526, 65_536, 100_000, 68_928, 100_000};
        int sent = 0;
        for (int piece : pieces) {
            try (SegmentWriter writer = writer()) {
                assertThat(writer.offset()).isEqualTo(sent);
                writer.write(new ByteArrayInputStream(media, sent, piece), piece);
                writer.sync();
            }
            sent += piece;
        }
        complete();

        assertThat(read(0, sent, sent)).isEqualTo(media);
    }

    @ParameterizedTest
    @CsvSource({"1000,20", "1000,200000", "0,70000", "65536,10", "65530,65600"})
    void dropsAPieceThatWasNotTheOneAnnounced(int kept, int dropped) throws IOException {
        byte[] media = media(300_000);
        try (SegmentWriter writer = writer()) {
            writer.write(media, 0, kept);
            writer.sync();
            var place = writer.place();
            writer.write(filled((byte) 9, dropped), 0, dropped);
            writer.back(place);
            writer.sync();
        }

        try (SegmentWriter writer = writer()) {
            assertThat(writer.offset()).isEqualTo(kept);
            writer.write(media, kept, media.length - kept);
            writer.complete();
        }

        assertThat(read(0, media.length, media.length)).isEqualTo(media);
    }

    @Test
    void cutsATornLastSegmentAndKeepsWhatWasAcknowledged() throws IOException {
        byte[] media = media(200_000);
        try (SegmentWriter writer = writer()) {
            writer.write(media, 0, 100_000);
            writer.sync();
        }
        appendToMain(filled((byte) 7, 30_000)); // The next segment, half of it, when the machine stopped.

        try (SegmentWriter writer = writer()) {
            assertThat(writer.offset()).isEqualTo(100_000);
            writer.write(media, 100_000, 100_000);
            writer.complete();
        }

        assertThat(read(0, 200_000, 200_000)).isEqualTo(media);
    }

    @Test
    void ignoresTheTailOfASegmentWrittenInFullSince() throws IOException {
        byte[] media = media(2 * PLAIN + 5);
        try (SegmentWriter writer = writer()) {
            writer.write(media, 0, 1000);
            writer.sync();
            writer.write(media, 1000, 2 * PLAIN - 1000); // Killed before the next acknowledgement.
        }

        try (SegmentWriter writer = writer()) {
            assertThat(writer.offset()).isEqualTo(2L * PLAIN);
        }
    }

    @Test
    void canResumeWhenKilledBetweenCompletionAndItsNote() throws IOException {
        byte[] media = media(PLAIN + 500);
        write(media);

        try (SegmentWriter writer = writer()) {
            assertThat(writer.offset()).isEqualTo(media.length);
            writer.complete();
        }

        assertThat(read(0, media.length, media.length)).isEqualTo(media);
    }

    @Test
    void keepsWhatArrivedBeforeTheConnectionBroke() throws IOException {
        byte[] media = media(90_000);
        try (SegmentWriter writer = writer()) {
            assertThatThrownBy(() -> writer.write(new BreakingStream(media), Long.MAX_VALUE))
                    .hasMessage("connection reset");
            writer.sync();
        }

        try (SegmentWriter writer = writer()) {
            assertThat(writer.offset()).isEqualTo(90_000);
        }
    }

    @Test
    void hasNoSecondWriter() throws IOException {
        try (SegmentWriter first = writer()) {
            assertThatThrownBy(this::writer).isInstanceOf(BusyObjectException.class);
            assertThat(first.offset()).isZero();
        }
    }

    @Test
    void leavesNothingReadableOnDisk() throws IOException {
        byte[] media = "what the client said ".repeat(5000).getBytes(StandardCharsets.UTF_8);
        write(media);

        for (Path file : new Path[] {main(), SegmentLayout.tailOf(main())}) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("client");
        }
    }
}
