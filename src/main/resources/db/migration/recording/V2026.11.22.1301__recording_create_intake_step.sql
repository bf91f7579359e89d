-- How far the looking into a file has come; a line goes when that is done.
CREATE TABLE recording_intake_step (
    recording_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    step VARCHAR(12) NOT NULL,
    percent INT NOT NULL,
    reached_at DATETIME(6) NOT NULL,
    PRIMARY KEY (recording_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
