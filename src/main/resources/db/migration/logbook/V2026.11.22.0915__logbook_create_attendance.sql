-- Who was invited to a live session and who was there. revision counts what was put right after the signature.
CREATE TABLE logbook_attendance (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    session_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    mark VARCHAR(20) NOT NULL,
    minutes INT NOT NULL,
    revision INT NOT NULL,
    reason VARCHAR(500) NULL,
    fact_id BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY logbook_attendance_once (session_id, person_id),
    KEY logbook_attendance_person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
