CREATE TABLE recording_consent (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    recording_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    grant_id BIGINT NOT NULL,
    consent_proof CHAR(64) NOT NULL,
    file_digest CHAR(64) NOT NULL,
    bound_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY recording_consent_voice (recording_id, client_id),
    KEY recording_consent_client (client_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
