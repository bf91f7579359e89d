CREATE TABLE curriculum_notebook_earlier (
    page_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    number INT NOT NULL,
    body MEDIUMTEXT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    PRIMARY KEY (page_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
