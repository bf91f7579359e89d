CREATE TABLE curriculum_notebook_page (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    kind VARCHAR(12) NOT NULL,
    module_id VARCHAR(20) NOT NULL,
    subject_id VARCHAR(120) NOT NULL,
    body MEDIUMTEXT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY curriculum_notebook_page_subject (person_id, kind, subject_id),
    KEY curriculum_notebook_page_organization (organization_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
