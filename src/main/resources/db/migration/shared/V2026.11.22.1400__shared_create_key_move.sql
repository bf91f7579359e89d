-- How far everything wrapped has come on its way under another master key; one row, id 1.
CREATE TABLE shared_key_move (
    id INT NOT NULL,
    key_mark VARCHAR(16) NOT NULL,
    column_name VARCHAR(130) NOT NULL,
    after_id BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    total BIGINT NOT NULL,
    moved BIGINT NOT NULL,
    moved_this_time BIGINT NOT NULL,
    unreadable BIGINT NOT NULL,
    began_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
