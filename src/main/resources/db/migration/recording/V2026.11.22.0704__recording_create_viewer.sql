CREATE TABLE recording_viewer (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    recording_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY recording_viewer_person (recording_id, account_id, purpose),
    KEY recording_viewer_account (account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
