package org.attune.recording.model;

import static org.attune.recording.RecordingState.CHECKING;
import static org.attune.recording.RecordingState.ERASED;
import static org.attune.recording.RecordingState.PLANNED;
import static org.attune.recording.RecordingState.READY;
import static org.attune.recording.RecordingState.REFUSED;
import static org.attune.recording.RecordingState.UPLOADING;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.attune.recording.Engagement;
import org.attune.recording.RecordingState;

/**
 * One recorded session of a coach with a client. It is planned under the client's consent, gets its file by an upload
 * that may take several tries, is checked, and can then be played. At the owner's wish or the client's it ends as a
 * tombstone: that there was a session of this length on this day, and by its digest which file it was, but nothing of
 * what was said (R11).
 */
@Entity
@Table(name = "recording_recording")
public class SessionRecording {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "owner_id", nullable = false, updatable = false)
    private long ownerId;

    @Column(name = "client_id", nullable = false, updatable = false)
    private long clientId;

    @Column(name = "session_on", nullable = false, updatable = false)
    private LocalDate sessionOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Engagement engagement;

    @Column(name = "ai_used", nullable = false, updatable = false)
    private boolean aiUsed;

    @Column(updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RecordingState state = PLANNED;

    @Enumerated(EnumType.STRING)
    private RefusalReason refusal;

    @Column(name = "open_notices", nullable = false)
    private int openNotices;

    @Embedded
    private FileUpload upload = new FileUpload();

    @Embedded
    private MediaFile media = new MediaFile();

    @Enumerated(EnumType.STRING)
    private Transcription transcription;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "erased_because")
    private ErasureCause erasedBecause;

    protected SessionRecording() {} // For JPA.

    public SessionRecording(long organizationId, long ownerId, SessionFacts session, Instant now) {
        this.organizationId = organizationId;
        this.ownerId = ownerId;
        this.clientId = session.clientId();
        this.sessionOn = session.sessionOn();
        this.engagement = session.engagement();
        this.aiUsed = session.aiUsed();
        this.language = session.language();
        this.createdAt = now;
    }

    /** A new file begins; whatever an earlier, unfinished or refused one left is void. */
    public void expect(FileUpload file) {
        require(takesAFile());
        upload = file;
        refusal = null;
        state = UPLOADING;
    }

    /** How long a file is that was begun before anybody knew. */
    public void learnLength(long length) {
        require(state == UPLOADING);
        upload = upload.lasting(length);
    }

    /** The owner gave the upload up, or its time ran out. */
    public void abandonUpload() {
        require(state == UPLOADING);
        upload = new FileUpload();
        state = PLANNED;
    }

    /** The last byte is here. */
    public void received(Instant now) {
        require(state == UPLOADING);
        uploadedAt = now;
        state = CHECKING;
    }

    public void accept(MediaFile found) {
        require(state == CHECKING);
        media = found;
        state = READY;
    }

    /** So many of what was noticed about it have no answer yet. */
    public void leaveOpen(int notices) {
        openNotices = notices;
    }

    /** There is a version for slow lines besides. */
    public void lightened(long bytes) {
        require(state == READY);
        media = media.lightened(bytes);
    }

    /** A version without what was taken out is the recording now. */
    public void redacted(MediaFile version) {
        require(state == READY);
        media = version;
    }

    public void refuse(RefusalReason reason) {
        require(state == CHECKING);
        refusal = reason;
        upload = new FileUpload();
        state = REFUSED;
    }

    /** Ends the content. Once erased it stays so, for the reason first given. */
    public void erase(ErasureCause cause, Instant now) {
        if (state != ERASED) {
            erasedBecause = cause;
            erasedAt = now;
            upload = new FileUpload();
            state = ERASED;
        }
    }

    public boolean isPlayable() {
        return state == READY;
    }

    public boolean takesAFile() {
        return state.takesAFile();
    }

    /**
     * Whether another upload of the same file must be refused (E9). After the client withdrew, or its time was over, it
     * must never come back under another name; an owner who erased it, perhaps because it hung on the wrong client, may
     * send it again.
     */
    public boolean forbidsReuse() {
        return state == READY || erasedBecause != null && erasedBecause != ErasureCause.OWNER;
    }

    private void require(boolean inPlace) {
        if (!inPlace) {
            throw new IllegalStateException("Recording " + id + " is " + state);
        }
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getOwnerId() {
        return ownerId;
    }

    public long getClientId() {
        return clientId;
    }

    public LocalDate getSessionOn() {
        return sessionOn;
    }

    public Engagement getEngagement() {
        return engagement;
    }

    public boolean isAiUsed() {
        return aiUsed;
    }

    /** What is spoken, as a BCP 47 tag; null where nobody was asked. */
    public String getLanguage() {
        return language;
    }

    public RecordingState getState() {
        return state;
    }

    public RefusalReason getRefusal() {
        return refusal;
    }

    public int getOpenNotices() {
        return openNotices;
    }

    public FileUpload getUpload() {
        return upload == null ? new FileUpload() : upload; // EclipseLink reads "all empty" as null.
    }

    public MediaFile getMedia() {
        return media == null ? new MediaFile() : media;
    }

    /** How far a machine-made draft is; null when none is wanted, or it is there. */
    public Transcription getTranscription() {
        return transcription;
    }

    public void setTranscription(Transcription state) {
        transcription = state;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public Instant getErasedAt() {
        return erasedAt;
    }

    public ErasureCause getErasedBecause() {
        return erasedBecause;
    }
}
