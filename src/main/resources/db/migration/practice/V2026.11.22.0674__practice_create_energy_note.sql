-- brought_to is the supervisor whom the person lets read it, if any.
CREATE TABLE practice_energy_note (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    energy VARCHAR(20) NOT NULL,
    line BLOB NULL,
    brought_to BIGINT NULL,
    noted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY practice_energy_note_person (person_id, noted_at),
    KEY practice_energy_note_brought (brought_to)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
