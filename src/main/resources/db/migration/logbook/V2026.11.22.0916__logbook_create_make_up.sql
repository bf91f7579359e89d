-- What somebody did in the place of a live session they missed, and what its leader said to that.
CREATE TABLE logbook_make_up (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    session_id BIGINT NOT NULL,
    attendance_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    done_on DATE NOT NULL,
    minutes INT NOT NULL,
    what VARCHAR(500) NULL,
    state VARCHAR(20) NOT NULL,
    accommodated BOOLEAN NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    settled_by BIGINT NULL,
    settled_at DATETIME(6) NULL,
    reason VARCHAR(500) NULL,
    fact_id BIGINT NULL,
    PRIMARY KEY (id),
    KEY logbook_make_up_session (session_id, state),
    KEY logbook_make_up_person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
