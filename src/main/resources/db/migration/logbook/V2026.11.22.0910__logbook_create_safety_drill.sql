-- One row per safety drill played before an assessor, passed or not. Results are never changed; the debrief that
-- follows one that was not passed is noted beside it.
CREATE TABLE logbook_safety_drill (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    trainee_id BIGINT NOT NULL,
    assessor_id BIGINT NOT NULL,
    scenario VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held_on DATE NOT NULL,
    missed VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    passed BOOLEAN NOT NULL,
    valid_until DATE NULL,
    recorded_at DATETIME(6) NOT NULL,
    debriefed_at DATETIME(6) NULL,
    fact_id BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY logbook_safety_drill_once (trainee_id, held_on, scenario),
    KEY logbook_safety_drill_assessor (assessor_id, recorded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
