-- A recording that is not deleted for now, because two named people at the school say why. One open line for each.
CREATE TABLE recording_hold (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    recording_id BIGINT NOT NULL,
    reason VARCHAR(500),
    state VARCHAR(10) NOT NULL,
    open_slot TINYINT,
    asked_by BIGINT NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    ends_on DATE NOT NULL,
    review_on DATE NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY recording_hold_open (recording_id, open_slot),
    KEY recording_hold_school (organization_id, open_slot)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
