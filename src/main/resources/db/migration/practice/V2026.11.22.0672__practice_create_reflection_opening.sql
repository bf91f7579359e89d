CREATE TABLE practice_reflection_opening (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    reflection_id BIGINT NOT NULL,
    reader_id BIGINT NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY practice_reflection_opening_reader (reflection_id, reader_id, opened_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
