-- open_enrolment_id repeats enrolment_id while the application is open: an enrolment has one open application at most.
CREATE TABLE certification_application (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    enrolment_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    state VARCHAR(20) NOT NULL,
    open_enrolment_id BIGINT NULL,
    asked_at DATETIME(6) NOT NULL,
    decided_by BIGINT NULL,
    decided_at DATETIME(6) NULL,
    reasons VARCHAR(2000) NULL,
    evaluation_id BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY certification_application_open (open_enrolment_id),
    KEY certification_application_organization (organization_id, state, asked_at),
    KEY certification_application_person (person_id, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
