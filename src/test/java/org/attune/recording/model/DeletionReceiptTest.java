package org.attune.recording.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeletionReceiptTest {

    private static final Instant GONE = Instant.parse("2027-05-01T00:00:12.123456789Z");
    private static final String PRINT = DeletionReceipt.print(new byte[32]);

    @Test
    void theLastLineIsTheDigestOfAllLinesAboveAsAnybodyCanReckon() throws NoSuchAlgorithmException {
        var text = closed().text();

        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        var sha256 = MessageDigest.getInstance("SHA-256")
                .digest(text.substring(0, last).getBytes(StandardCharsets.UTF_8));
        assertThat(text.substring(last)).endsWith(": " + HexFormat.of().formatHex(sha256) + "\n");
        assertThat(text.lines().toList().get(text.lines().toList().size() - 2))
                .contains("sed '$d' <this file> | sha256sum");
    }

    @Test
    void itNamesFileKeyTimeAndReasonAndNobody() {
        var text = closed().text();

        assertThat(text)
                .contains(Sessions.DIGEST, "252000 bytes", PRINT, "2027-05-01T00:00:12.123456Z")
                .contains("the day until which it was to be kept had come", "To be kept until: 2027-05-01")
                .contains("Receipt before this one: " + DeletionReceipt.BEGINNING);
    }

    @Test
    void aReceiptOfTheFirstFormStillSaysWhatItSaid() throws ReflectiveOperationException {
        var receipt = open();
        var form = DeletionReceipt.class.getDeclaredField("form");
        form.setAccessible(true);
        form.set(receipt, 1);
        receipt.close(DeletionReceipt.BEGINNING, GONE.plusSeconds(30));

        assertThat(receipt.text().lines())
                .contains(
                        "To check it: head -n -1 <this file> | sha256sum gives the number in the last line.",
                        "Deleted: sound, picture, transcript and whatever was made of them",
                        "Because: the day until which it was to be kept had come",
                        "To be kept until: 2027-05-01",
                        "SHA-256 of the file: " + Sessions.DIGEST,
                        "Length of the file: 252000 bytes",
                        "Fingerprint of the key: " + PRINT,
                        "Key destroyed: 2027-05-01T00:00:12.123456Z",
                        "Files deleted, looked for and not found: 2027-05-01T00:00:42.123456Z");
        assertThat(receipt.provesItself()).isTrue();
    }

    @Test
    void aReceiptThatIsOpenProvesNothing() {
        assertThat(open().isClosed()).isFalse();
        assertThat(open().provesItself()).isFalse();
    }

    @Test
    void whatWasClosedStaysAsItWas() {
        var receipt = closed();
        var text = receipt.text();

        receipt.close("f".repeat(64), GONE.plusSeconds(900));

        assertThat(receipt.text()).isEqualTo(text);
        assertThat(receipt.provesItself()).isTrue();
    }

    @Test
    void theReceiptForAnOriginalTellsOfTheFileThatWasThereBefore() {
        var receipt = DeletionReceipt.ofOriginal(Sessions.recorded(7), "cd".repeat(32), PRINT, GONE);
        Sessions.numbered(receipt, 18);
        receipt.close(DeletionReceipt.BEGINNING, GONE);

        assertThat(receipt.text()).contains("cd".repeat(32)).doesNotContain(Sessions.DIGEST, "transcript");
    }

    @Test
    void theFingerprintOfAKeyTellsKeysApartAndNotWhatTheyAre() {
        byte[] other = new byte[32];
        other[31] = 1;

        assertThat(DeletionReceipt.print(other)).isNotEqualTo(PRINT).hasSize(64);
    }

    private static DeletionReceipt open() {
        var receipt = new DeletionReceipt(
                Sessions.recorded(7), DeletionReason.RETENTION, LocalDate.of(2027, 5, 1), List.of(PRINT), GONE);
        Sessions.numbered(receipt, 17);
        return receipt;
    }

    private static DeletionReceipt closed() {
        var receipt = open();
        receipt.close(DeletionReceipt.BEGINNING, GONE.plusSeconds(30));
        return receipt;
    }
}
