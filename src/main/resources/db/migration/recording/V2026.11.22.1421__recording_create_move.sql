-- Where the operator wants recordings to lie, and how far they have come there. One row, once a bucket was ever given.
CREATE TABLE recording_move (
    id INT NOT NULL,
    place VARCHAR(10) NOT NULL,
    bucket_mark VARCHAR(100) NOT NULL,
    bucket_used BOOLEAN NOT NULL,
    spoken BOOLEAN NOT NULL,
    after_id BIGINT NOT NULL,
    waiting BIGINT NOT NULL,
    moved BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    stuck BIGINT NOT NULL,
    began_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
