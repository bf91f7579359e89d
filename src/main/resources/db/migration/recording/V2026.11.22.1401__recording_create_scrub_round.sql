CREATE TABLE recording_scrub_round (
    id BIGINT NOT NULL AUTO_INCREMENT,
    began_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL,
    after_recording BIGINT NOT NULL,
    recordings BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    orphans BIGINT NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
