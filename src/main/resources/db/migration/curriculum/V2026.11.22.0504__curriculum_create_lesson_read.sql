CREATE TABLE curriculum_lesson_read (
    enrolment_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    lesson_id VARCHAR(40) NOT NULL,
    read_at DATETIME(6) NOT NULL,
    PRIMARY KEY (enrolment_id, lesson_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
