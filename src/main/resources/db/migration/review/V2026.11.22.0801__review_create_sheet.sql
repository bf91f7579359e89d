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
    marks JSON NOT NULL,
    counts JSON NOT NULL,
    digest VARCHAR(64),
    started_at DATETIME(6) NOT NULL,
    locked_at DATETIME(6),
    released_at DATETIME(6),
    PRIMARY KEY (id),
    UNIQUE KEY review_sheet_rater (recording_id, kind, rater_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
