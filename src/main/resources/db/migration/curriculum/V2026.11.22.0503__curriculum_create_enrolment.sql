CREATE TABLE curriculum_enrolment (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    module_id VARCHAR(20) NOT NULL,
    digest CHAR(64),
    enrolled_at DATETIME(6) NOT NULL,
    begun_at DATETIME(6),
    tries_used INT NOT NULL,
    open_attempt_id BIGINT,
    last_attempt_id BIGINT,
    last_tried_at DATETIME(6),
    passed_at DATETIME(6),
    PRIMARY KEY (id),
    UNIQUE KEY curriculum_enrolment_person (person_id, module_id),
    KEY curriculum_enrolment_organization (organization_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
