CREATE TABLE curriculum_check_answer (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    attempt_id BIGINT NOT NULL,
    place INT NOT NULL,
    item_id VARCHAR(40) NOT NULL,
    option_order VARCHAR(200) NOT NULL,
    chosen VARCHAR(200),
    worst VARCHAR(40),
    PRIMARY KEY (id),
    UNIQUE KEY curriculum_check_answer_item (attempt_id, item_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
