-- A meeting of two to four people and where it stands. changes counts what the people in the room must see; nodes ask
-- for it. ends_at is empty while a step has no end of its own, paused_at while the clock runs.
CREATE TABLE practice_triad (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    host_id BIGINT NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    video_link VARCHAR(500) NULL,
    stop_word VARCHAR(40) NOT NULL,
    cancelled_at DATETIME(6) NULL,
    step VARCHAR(20) NOT NULL,
    round_no INT NOT NULL,
    begun_at DATETIME(6) NULL,
    ends_at DATETIME(6) NULL,
    paused_at DATETIME(6) NULL,
    changes BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY practice_triad_host (host_id, starts_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
