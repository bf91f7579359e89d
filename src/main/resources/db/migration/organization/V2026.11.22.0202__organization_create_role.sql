CREATE TABLE organization_role (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    role VARCHAR(30) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    PRIMARY KEY (id),
    KEY organization_role_person (person_id),
    KEY organization_role_role (organization_id, role)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
