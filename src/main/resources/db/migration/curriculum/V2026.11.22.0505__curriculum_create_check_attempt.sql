CREATE TABLE curriculum_check_attempt (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    module_id VARCHAR(20) NOT NULL,
    digest CHAR(64) NOT NULL,
    number INT NOT NULL,
    seed BIGINT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    submitted_at DATETIME(6),
    half_points INT,
    percent INT,
    passed BOOLEAN,
    PRIMARY KEY (id),
    UNIQUE KEY curriculum_check_attempt_number (person_id, module_id, number),
    KEY curriculum_check_attempt_organization (organization_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
