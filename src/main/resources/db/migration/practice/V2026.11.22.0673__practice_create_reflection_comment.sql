-- One for each reader; reader_id is null once the reader's account was erased.
CREATE TABLE practice_reflection_comment (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    reflection_id BIGINT NOT NULL,
    reader_id BIGINT NULL,
    words BLOB NOT NULL,
    written_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY practice_reflection_comment_once (reflection_id, reader_id),
    KEY practice_reflection_comment_reader (reader_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
