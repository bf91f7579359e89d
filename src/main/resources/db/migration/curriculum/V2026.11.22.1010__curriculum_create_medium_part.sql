CREATE TABLE curriculum_medium_part (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    digest CHAR(64) CHARACTER SET ascii NOT NULL,
    place INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY curriculum_medium_part_place (digest, organization_id, place)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
