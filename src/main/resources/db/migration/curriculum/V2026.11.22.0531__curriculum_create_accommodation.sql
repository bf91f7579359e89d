CREATE TABLE curriculum_accommodation (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    module_id VARCHAR(20) NOT NULL,
    extra_tries INT NOT NULL,
    wait_hours INT,
    reason VARCHAR(1000) NOT NULL,
    granted_by BIGINT NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY curriculum_accommodation_person (person_id),
    KEY curriculum_accommodation_organization (organization_id, granted_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
