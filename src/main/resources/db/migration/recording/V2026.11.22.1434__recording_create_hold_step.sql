-- Who did what about a hold, and when; lines are only ever added. Nobody did it where it happened by itself.
CREATE TABLE recording_hold_step (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    hold_id BIGINT NOT NULL,
    step VARCHAR(10) NOT NULL,
    person_id BIGINT,
    happened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY recording_hold_step_hold (hold_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
