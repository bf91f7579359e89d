CREATE TABLE practice_turn (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    run_id BIGINT NOT NULL,
    turn_no INT NOT NULL,
    offered TEXT NOT NULL,
    chosen TINYINT NOT NULL,
    heard TEXT NOT NULL,
    guard_before TINYINT NOT NULL,
    arousal_before TINYINT NOT NULL,
    hope_before TINYINT NOT NULL,
    guard_after TINYINT NOT NULL,
    arousal_after TINYINT NOT NULL,
    hope_after TINYINT NOT NULL,
    chosen_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY practice_turn_number (run_id, turn_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
