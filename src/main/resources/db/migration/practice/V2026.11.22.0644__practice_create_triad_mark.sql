-- What somebody noticed for the coach of a round: a behaviour at a moment, or words. Read by giver and coach alone.
CREATE TABLE practice_triad_mark (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    part_id BIGINT NOT NULL,
    giver_id BIGINT NOT NULL,
    coach_id BIGINT NOT NULL,
    behaviour VARCHAR(20) NULL,
    at_second INT NULL,
    note VARCHAR(1000) NULL,
    marked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY practice_triad_mark_part (part_id, giver_id),
    KEY practice_triad_mark_coach (coach_id),
    KEY practice_triad_mark_giver (giver_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
