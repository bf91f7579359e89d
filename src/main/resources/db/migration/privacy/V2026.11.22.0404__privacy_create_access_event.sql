CREATE TABLE privacy_access_event (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    recording_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    reader VARCHAR(20) NOT NULL,
    what VARCHAR(20) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY privacy_access_event_client (client_id, id),
    KEY privacy_access_event_recording (recording_id, account_id, what, happened_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
