CREATE TABLE recording_sealed (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    recording_id BIGINT NOT NULL,
    kind VARCHAR(12) NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY recording_sealed_kind (recording_id, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
