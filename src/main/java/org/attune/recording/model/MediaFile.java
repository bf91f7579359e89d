package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is known of a checked file. Digest and length outlive the content: by them a decision can be explained and a
 * reused file be recognised.
 */
@Embeddable
public class MediaFile {

    @Column(name = "media_bytes")
    private Long bytes;

    @Column(name = "playable_bytes")
    private Long playableBytes;

    @Column(name = "content_type")
    private String contentType;

    @Column(nullable = false)
    private boolean picture;

    @Column(name = "duration_ms")
    private Long durationMillis;

    private String digest;

    protected MediaFile() {} // For JPA, and for a file not checked yet.

    /**
     * @param bytes length of the file as uploaded
     * @param playableBytes length of the copy players get, null when they get the file itself
     */
    public MediaFile(long bytes, Long playableBytes, String contentType, boolean picture) {
        this.bytes = bytes;
        this.playableBytes = playableBytes;
        this.contentType = contentType;
        this.picture = picture;
    }

    /** The same, with its length in time and its digest. */
    public MediaFile lasting(long millis, String sha256) {
        durationMillis = millis;
        digest = sha256;
        return this;
    }

    public Long getBytes() {
        return bytes;
    }

    public Long getPlayableBytes() {
        return playableBytes;
    }

    public String getContentType() {
        return contentType;
    }

    public boolean isPicture() {
        return picture;
    }

    public Long getDurationMillis() {
        return durationMillis;
    }

    public String getDigest() {
        return digest;
    }
}
