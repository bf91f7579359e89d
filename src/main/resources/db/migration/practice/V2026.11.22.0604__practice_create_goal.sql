-- open_slot is 1 while the goal is open and null afterwards: one goal at a time.
CREATE TABLE practice_goal (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    trainee_id BIGINT NOT NULL,
    goal VARCHAR(500) NOT NULL,
    behaviour VARCHAR(20) NULL,
    from_review_id BIGINT NULL,
    state VARCHAR(20) NOT NULL,
    open_slot TINYINT NULL,
    set_at DATETIME(6) NOT NULL,
    closed_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY practice_goal_open (trainee_id, open_slot),
    KEY practice_goal_trainee (trainee_id, set_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
