-- words is encrypted: whoever can read the database alone cannot read what somebody thought.
CREATE TABLE practice_reflection (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    author_id BIGINT NOT NULL,
    form VARCHAR(20) NOT NULL,
    prompt_id VARCHAR(40) NULL,
    prompt TEXT NULL,
    hint TEXT NULL,
    about_kind VARCHAR(20) NULL,
    about_id BIGINT NULL,
    privacy VARCHAR(20) NOT NULL,
    words MEDIUMBLOB NULL,
    began_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    done_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY practice_reflection_author (author_id, changed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
