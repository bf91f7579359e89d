CREATE TABLE certification_enrolment (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    programme VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_version INT NOT NULL,
    enrolled_on DATE NOT NULL,
    enrolled_by BIGINT NULL,
    enrolled_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY certification_enrolment_once (person_id, programme)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
