CREATE TABLE recording_key (
    recording_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    wrapped VARBINARY(128) NOT NULL,
    PRIMARY KEY (recording_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
