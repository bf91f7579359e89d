-- A spoken answer to a drill under a key of its own. Erasing it takes the key; the row stays and says only that there was one.
CREATE TABLE recording_spoken_answer (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    try_id BIGINT NOT NULL,
    object VARCHAR(40) NOT NULL,
    wrapped VARBINARY(128) NULL,
    bytes BIGINT NOT NULL,
    content_type VARCHAR(40) NOT NULL,
    seconds INT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    erased_at DATETIME(6) NULL,
    current_slot TINYINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY recording_spoken_answer_current (try_id, current_slot)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
