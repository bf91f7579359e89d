package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is known of a checked file. Digest and length outlive the content: by them a decision can be explained and a
 * reused file be recognised.
 */
@Embeddable
public class MediaFile {

    /** Bits in a millisecond, which is kilobits in a second. */
    private static final long HEAVY = 96;

    @Column(name = "media_bytes")
    private Long bytes;

    @Column(name = "playable_bytes")
    private Long playableBytes;

    @Column(name = "light_bytes")
    private Long lightBytes;

    @Column(name = "content_type")
    private String contentType;

    @Column(nullable = false)
    private boolean picture;

    @Column(name = "duration_ms")
    private Long durationMillis;

    private String digest;

    @Column(nullable = false)
    private int redaction;

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

    /** The same, with a light version of this length. */
    MediaFile lightened(long light) {
        var lightened = new MediaFile(bytes, playableBytes, contentType, picture).lasting(durationMillis, digest);
        lightened.lightBytes = light;
        return lightened;
    }

    /** Whether a version for slow lines would be much smaller than what players get. */
    public boolean isHeavy() {
        long played = playableBytes == null ? bytes : playableBytes;
        return durationMillis != null && durationMillis > 0 && played * 8 / durationMillis > HEAVY;
    }

    public Long getLightBytes() {
        return lightBytes;
    }

    /** The same, as the redacted version with this number. */
    public MediaFile redaction(int number) {
        redaction = number;
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

    /** Which redacted version this is; 0 for the file as it was sent. */
    public int getRedaction() {
        return redaction;
    }
}
