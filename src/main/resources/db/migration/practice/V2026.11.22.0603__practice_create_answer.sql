CREATE TABLE practice_answer (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    run_id BIGINT NOT NULL,
    position TINYINT NOT NULL,
    question VARCHAR(500) NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY practice_answer_position (run_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
