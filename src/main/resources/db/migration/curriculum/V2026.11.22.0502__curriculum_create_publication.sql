CREATE TABLE curriculum_publication (
    id BIGINT NOT NULL AUTO_INCREMENT,
    versions TEXT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
