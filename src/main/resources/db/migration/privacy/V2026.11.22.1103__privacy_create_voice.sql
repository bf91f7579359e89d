CREATE TABLE privacy_voice (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    recording_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    declared_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY privacy_voice_once (recording_id, client_id),
    KEY privacy_voice_client (client_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
