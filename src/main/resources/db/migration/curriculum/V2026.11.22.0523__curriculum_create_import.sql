CREATE TABLE curriculum_import (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    state VARCHAR(20) NOT NULL,
    files MEDIUMTEXT NOT NULL,
    faults MEDIUMTEXT,
    uploaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY curriculum_import_person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
