package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A file on its way: under which token it arrives, how long it will be, and until when it is waited for. One that is sent
 * while it is recorded has no length before the recording ends.
 */
@Embeddable
public class FileUpload {

    @Column(name = "upload_token")
    private String token;

    @Column(name = "upload_length")
    private Long length;

    @Column(name = "upload_expires_at")
    private Instant expiresAt;

    protected FileUpload() {} // For JPA, and for no file.

    public FileUpload(String token, long length, Instant expiresAt) {
        this(token, expiresAt);
        this.length = length;
    }

    /** A file of which nobody knows yet how long it will be. */
    public FileUpload(String token, Instant expiresAt) {
        this.token = token;
        this.expiresAt = expiresAt;
    }

    /** The same file, once its length is known. */
    FileUpload lasting(long whole) {
        return new FileUpload(token, whole, expiresAt);
    }

    /** Whether it arrives while it is recorded. */
    public boolean isGrowing() {
        return token != null && length == null;
    }

    public boolean isOver(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    public String getToken() {
        return token;
    }

    public Long getLength() {
        return length;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
