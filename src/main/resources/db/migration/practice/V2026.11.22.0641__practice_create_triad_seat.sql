-- One person's place at a meeting: their answer to the invitation, whether they are in the room, their take-away.
CREATE TABLE practice_triad_seat (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    triad_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    answer VARCHAR(20) NOT NULL,
    presence VARCHAR(20) NOT NULL,
    arrival INT NOT NULL,
    from_round INT NOT NULL,
    ready BOOLEAN NOT NULL,
    seen_at DATETIME(6) NULL,
    take_away VARCHAR(500) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY practice_triad_seat_person (triad_id, person_id),
    KEY practice_triad_seat_of (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
