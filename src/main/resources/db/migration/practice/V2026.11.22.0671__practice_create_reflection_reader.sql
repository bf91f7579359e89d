-- Whom the author has named. Being named is not enough: whether somebody may read is asked anew each time.
CREATE TABLE practice_reflection_reader (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    reflection_id BIGINT NOT NULL,
    reader_id BIGINT NOT NULL,
    let_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY practice_reflection_reader_once (reflection_id, reader_id),
    KEY practice_reflection_reader_person (reader_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
