CREATE TABLE recording_original (
    recording_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    wrapped VARBINARY(128) NOT NULL,
    locked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (recording_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
