package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.attune.shared.security.Secrets;

/**
 * The proof of a deletion, for the coach and the client: which file by its digest, which key by its fingerprint, when
 * and why; never a word of what was said, and no name. It is opened as the key goes and closed when the files were looked
 * for and none was found. The text ends with its own digest, so that anybody can check it without us, and names the
 * receipt before it, so that none can be left out unseen.
 */
@Entity
@Table(name = "recording_receipt")
public class DeletionReceipt {

    /** What stands before the first receipt of a school. */
    public static final String BEGINNING = "0".repeat(64);

    /** How receipts are written now. The words of a form never change: a receipt is proved by them. */
    static final int FORM = 2;

    private static final String CHECK = "SHA-256 of all lines above: ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(nullable = false, updatable = false)
    private int form = FORM;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    @Column(name = "owner_id", nullable = false, updatable = false)
    private long ownerId;

    @Column(name = "client_id", nullable = false, updatable = false)
    private long clientId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DeletionReason reason;

    @Column(name = "session_on", nullable = false, updatable = false)
    private LocalDate sessionOn;

    @Column(name = "chosen_day", updatable = false)
    private LocalDate chosenDay;

    @Column(name = "file_digest", updatable = false)
    private String fileDigest;

    @Column(name = "file_bytes", updatable = false)
    private Long fileBytes;

    @Column(name = "key_print", nullable = false, updatable = false)
    private String keyPrint;

    @Column(name = "key_destroyed_at", nullable = false, updatable = false)
    private Instant keyDestroyedAt;

    @Column(name = "files_gone_at")
    private Instant filesGoneAt;

    private String previous;

    private String proof;

    protected DeletionReceipt() {} // For JPA.

    /**
     * @param chosenDay the day until which the recording was to be kept, or null when none was chosen
     * @param keyPrints fingerprints of the keys that go
     */
    public DeletionReceipt(
            SessionRecording recording,
            DeletionReason reason,
            LocalDate chosenDay,
            List<String> keyPrints,
            Instant now) {
        this.organizationId = recording.getOrganizationId();
        this.recordingId = recording.getId();
        this.ownerId = recording.getOwnerId();
        this.clientId = recording.getClientId();
        this.reason = reason;
        this.sessionOn = recording.getSessionOn();
        this.chosenDay = chosenDay;
        this.fileDigest = recording.getMedia().getDigest();
        this.fileBytes = recording.getMedia().getBytes();
        this.keyPrint = String.join(" ", keyPrints);
        this.keyDestroyedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same for what was there before a redaction. */
    public static DeletionReceipt ofOriginal(
            SessionRecording recording, String originalDigest, String keyPrint, Instant now) {
        var receipt = new DeletionReceipt(recording, DeletionReason.ORIGINAL, null, List.of(keyPrint), now);
        receipt.fileDigest = originalDigest;
        receipt.fileBytes = null;
        return receipt;
    }

    /** The fingerprint of a key, by which a copy of it could be recognised, and which tells nothing of it. */
    public static String print(byte[] key) {
        return Secrets.digest("attune recording key " + HexFormat.of().formatHex(key));
    }

    /** The same for a key that nobody could read any more: of the value that was kept in its place. */
    public static String printOfUnreadable(byte[] wrapped) {
        return "unreadable-"
                + Secrets.digest(
                        "attune wrapped recording key " + HexFormat.of().formatHex(wrapped));
    }

    /**
     * No file was found any more.
     *
     * @param before proof of the receipt before this one
     */
    public void close(String before, Instant now) {
        if (proof == null) {
            filesGoneAt = now.truncatedTo(ChronoUnit.MICROS);
            previous = before;
            proof = Secrets.digest(body());
        }
    }

    public boolean isClosed() {
        return proof != null;
    }

    /** Whether it still says what it said when it was closed. */
    public boolean provesItself() {
        return isClosed() && proof.equals(Secrets.digest(body()));
    }

    /** The receipt as a file, its own digest in the last line. */
    public String text() {
        return body() + CHECK + Secrets.digest(body()) + "\n";
    }

    private String body() {
        return Stream.of(
                        "Attune: receipt for a deletion",
                        "",
                        line("Receipt", id),
                        line("Recording", recordingId),
                        line("Session held on", sessionOn),
                        line(
                                "Deleted",
                                reason == DeletionReason.ORIGINAL
                                        ? "the file as it was before parts of it were taken out"
                                        : "sound, picture, transcript and whatever was made of them"),
                        line("Because", reason.words()),
                        line("To be kept until", chosenDay == null ? "no day was chosen" : chosenDay),
                        line("SHA-256 of the file", fileDigest == null ? "no whole file had arrived" : fileDigest),
                        line("Length of the file", fileBytes == null ? "not noted" : fileBytes + " bytes"),
                        line("Fingerprint of the key", keyPrint),
                        line("Key destroyed", keyDestroyedAt),
                        line("Files deleted, looked for and not found", filesGoneAt),
                        line("Receipt before this one", previous),
                        "",
                        howToCheck())
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    /** The first form named a command that not every computer understands. */
    private String howToCheck() {
        return "To check it: " + (form == 1 ? "head -n -1 <this file>" : "sed '$d' <this file>")
                + " | sha256sum gives the number in the last line.";
    }

    private static String line(String name, Object value) {
        return name + ": " + value;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getRecordingId() {
        return recordingId;
    }

    public long getOwnerId() {
        return ownerId;
    }

    public long getClientId() {
        return clientId;
    }

    public DeletionReason getReason() {
        return reason;
    }

    public LocalDate getSessionOn() {
        return sessionOn;
    }

    public String getFileDigest() {
        return fileDigest;
    }

    public String getKeyPrint() {
        return keyPrint;
    }

    public Instant getKeyDestroyedAt() {
        return keyDestroyedAt;
    }

    public Instant getFilesGoneAt() {
        return filesGoneAt;
    }

    public String getPrevious() {
        return previous;
    }

    public String getProof() {
        return proof;
    }
}
