-- One row per fact about one person; rows are only ever inserted. Corrections are rows that amend earlier ones.
CREATE TABLE evidence_fact (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_on DATE NOT NULL,
    minutes INT NOT NULL,
    categories VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attributes TEXT NOT NULL,
    source_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amends_id BIGINT NULL,
    recorded_by BIGINT NULL,
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    -- Serves both "everything about this person" and "the same source counts once".
    UNIQUE KEY evidence_fact_once (organization_id, person_id, kind, source_type, source_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
