CREATE TABLE organization_relationship (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    holder_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    PRIMARY KEY (id),
    KEY organization_relationship_holder (holder_id, kind),
    KEY organization_relationship_person (person_id, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
