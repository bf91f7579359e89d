CREATE TABLE curriculum_content_version (
    id BIGINT NOT NULL AUTO_INCREMENT,
    content_id VARCHAR(80) NOT NULL,
    digest CHAR(64) NOT NULL,
    files MEDIUMTEXT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY curriculum_content_version_digest (content_id, digest)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
