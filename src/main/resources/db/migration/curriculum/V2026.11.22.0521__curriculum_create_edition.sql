CREATE TABLE curriculum_edition (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    content_id VARCHAR(80) NOT NULL,
    title VARCHAR(200) NOT NULL,
    digest CHAR(64),
    changes VARCHAR(2000) NOT NULL,
    must_read BOOLEAN NOT NULL,
    notice VARCHAR(1000),
    published_at DATETIME(6) NOT NULL,
    published_by BIGINT NOT NULL,
    retired_at DATETIME(6),
    retired_by BIGINT,
    PRIMARY KEY (id),
    KEY curriculum_edition_organization (organization_id, content_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
