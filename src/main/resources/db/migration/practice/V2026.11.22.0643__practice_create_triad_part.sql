-- One person's role in a round. What a coach wrote stands on the coach's part and is read by the coach alone.
CREATE TABLE practice_triad_part (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    triad_id BIGINT NOT NULL,
    round_no INT NOT NULL,
    person_id BIGINT NOT NULL,
    role VARCHAR(20) NOT NULL,
    practised_seconds INT NULL,
    left_early BOOLEAN NOT NULL,
    self_note VARCHAR(2000) NULL,
    keep_words VARCHAR(2000) NULL,
    try_words VARCHAR(2000) NULL,
    recorded BOOLEAN NOT NULL,
    answered_at DATETIME(6) NULL,
    credited_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY practice_triad_part_person (triad_id, round_no, person_id),
    KEY practice_triad_part_of (person_id, answered_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
