-- That something was deleted, when and why, by digests only. Each line is chained to the one before it.
CREATE TABLE recording_receipt (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    recording_id BIGINT NOT NULL,
    owner_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    reason VARCHAR(12) NOT NULL,
    session_on DATE NOT NULL,
    chosen_day DATE,
    file_digest CHAR(64) CHARACTER SET ascii,
    file_bytes BIGINT,
    key_print VARCHAR(140) CHARACTER SET ascii NOT NULL,
    key_destroyed_at DATETIME(6) NOT NULL,
    files_gone_at DATETIME(6),
    previous CHAR(64) CHARACTER SET ascii,
    proof CHAR(64) CHARACTER SET ascii,
    PRIMARY KEY (id),
    UNIQUE KEY recording_receipt_chain (organization_id, previous),
    KEY recording_receipt_recording (recording_id),
    KEY recording_receipt_client (client_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
