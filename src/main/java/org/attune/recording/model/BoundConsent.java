package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.privacy.VoiceService.VoiceConsent;

/**
 * By which consent a voice is on a file: the number of the consent and the proof of its last line then, beside the digest
 * of the file (R9). Written once for each voice, when the file became a recording or when the voice agreed later. Numbers
 * and digests only, which stay when the recording has gone.
 */
@Entity
@Table(name = "recording_consent")
public class BoundConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    @Column(name = "client_id", nullable = false, updatable = false)
    private long clientId;

    @Column(name = "grant_id", nullable = false, updatable = false)
    private long grantId;

    @Column(name = "consent_proof", nullable = false, updatable = false)
    private String consentProof;

    @Column(name = "file_digest", nullable = false, updatable = false)
    private String fileDigest;

    @Column(name = "bound_at", nullable = false, updatable = false)
    private Instant boundAt;

    protected BoundConsent() {} // For JPA.

    public BoundConsent(SessionRecording recording, VoiceConsent consent, Instant now) {
        this.organizationId = recording.getOrganizationId();
        this.recordingId = recording.getId();
        this.clientId = consent.clientId();
        this.grantId = consent.grantId();
        this.consentProof = consent.proof();
        this.fileDigest = recording.getMedia().getDigest();
        this.boundAt = now;
    }

    public long getRecordingId() {
        return recordingId;
    }

    public long getClientId() {
        return clientId;
    }

    public long getGrantId() {
        return grantId;
    }

    public String getConsentProof() {
        return consentProof;
    }

    public String getFileDigest() {
        return fileDigest;
    }

    public Instant getBoundAt() {
        return boundAt;
    }
}
