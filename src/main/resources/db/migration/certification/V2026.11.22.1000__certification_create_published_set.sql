-- The text of each published requirement set, kept as it was when first seen. It is shipped content and belongs to no
-- single organization (organization_id is always NULL until organizations write sets of their own).
CREATE TABLE certification_published_set (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NULL,
    programme VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_version INT NOT NULL,
    content MEDIUMTEXT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY certification_published_set_once (programme, set_version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
