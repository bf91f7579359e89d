CREATE TABLE recording_redaction (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    recording_id BIGINT NOT NULL,
    number INT NOT NULL,
    state VARCHAR(10) NOT NULL,
    sealed_plan MEDIUMBLOB,
    from_digest CHAR(64) CHARACTER SET ascii NOT NULL,
    to_digest CHAR(64) CHARACTER SET ascii,
    asked_at DATETIME(6) NOT NULL,
    done_at DATETIME(6),
    destroyed_at DATETIME(6),
    PRIMARY KEY (id),
    UNIQUE KEY recording_redaction_number (recording_id, number),
    KEY recording_redaction_digest (from_digest)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
