-- What a decision rested on, line by line: inputs are ids of evidence facts, which are never deleted.
CREATE TABLE certification_evaluation (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    enrolment_id BIGINT NOT NULL,
    programme VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_version INT NOT NULL,
    digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    judged_on DATE NOT NULL,
    result MEDIUMTEXT NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY certification_evaluation_person (organization_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
