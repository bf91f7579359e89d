CREATE TABLE review_sheet (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    recording_id BIGINT NOT NULL,
    kind VARCHAR(10) NOT NULL,
    rater_id BIGINT NOT NULL,
    rubric VARCHAR(60) NOT NULL,
    rubric_digest VARCHAR(64) NOT NULL,
    state VARCHAR(10) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    locked_at DATETIME(6),
    released_at DATETIME(6),
    digest VARCHAR(64),
    PRIMARY KEY (id),
    KEY review_sheet_recording (recording_id, kind, rater_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
