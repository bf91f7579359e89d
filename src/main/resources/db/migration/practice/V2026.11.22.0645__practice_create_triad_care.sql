-- A quiet question a day after somebody stopped. Theirs alone unless they share it with one person.
CREATE TABLE practice_triad_care (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    triad_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    feeling VARCHAR(20) NULL,
    own_words VARCHAR(2000) NULL,
    shared_with BIGINT NULL,
    asked_at DATETIME(6) NOT NULL,
    answered_at DATETIME(6) NULL,
    seen_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY practice_triad_care_person (triad_id, person_id),
    KEY practice_triad_care_of (person_id),
    KEY practice_triad_care_shared (shared_with)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
