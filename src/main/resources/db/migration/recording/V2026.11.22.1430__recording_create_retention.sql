-- When each recording goes; the line goes with it.
CREATE TABLE recording_retention (
    recording_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    owner_id BIGINT NOT NULL,
    time_zone VARCHAR(64) NOT NULL,
    begins_on DATE NOT NULL,
    goes_on DATE NOT NULL,
    goes_at DATETIME(6) NOT NULL,
    client_day DATE,
    told_day DATE,
    PRIMARY KEY (recording_id),
    KEY recording_retention_due (goes_at),
    KEY recording_retention_owner (owner_id, goes_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
