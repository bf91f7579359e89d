-- One plan for each goal; whose turn it is stands in its state.
CREATE TABLE practice_plan (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    trainee_id BIGINT NOT NULL,
    goal_id BIGINT NOT NULL,
    supervisor_id BIGINT NULL,
    state VARCHAR(20) NOT NULL,
    trainee_note TEXT NULL,
    supervisor_note TEXT NULL,
    moved_at DATETIME(6) NOT NULL,
    agreed_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY practice_plan_goal (goal_id),
    KEY practice_plan_trainee (trainee_id, state),
    KEY practice_plan_supervisor (supervisor_id, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
