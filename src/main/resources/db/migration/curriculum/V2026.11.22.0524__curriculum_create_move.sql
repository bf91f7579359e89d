CREATE TABLE curriculum_move (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    module_id VARCHAR(20) NOT NULL,
    edition_id BIGINT NOT NULL,
    from_digest CHAR(64) NOT NULL,
    to_digest CHAR(64) NOT NULL,
    moved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY curriculum_move_person (person_id, module_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
