CREATE TABLE curriculum_lesson_place (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    module_id VARCHAR(20) NOT NULL,
    lesson_id VARCHAR(40) NOT NULL,
    paragraph INT NOT NULL,
    paragraphs INT NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY curriculum_lesson_place_person (person_id, lesson_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
