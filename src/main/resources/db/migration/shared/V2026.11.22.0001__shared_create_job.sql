CREATE TABLE shared_job (
    id BIGINT NOT NULL AUTO_INCREMENT,
    kind VARCHAR(60) NOT NULL,
    payload TEXT NOT NULL,
    state VARCHAR(10) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    attempts INT NOT NULL,
    last_error VARCHAR(500),
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY shared_job_due (state, due_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
