CREATE TABLE practice_plan_item (
    plan_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    ref VARCHAR(40) NOT NULL,
    title VARCHAR(200) NOT NULL,
    level TINYINT NOT NULL,
    PRIMARY KEY (plan_id, position),
    CONSTRAINT practice_plan_item_plan FOREIGN KEY (plan_id) REFERENCES practice_plan (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
