CREATE TABLE curriculum_own_stamp (
    organization_id BIGINT NOT NULL,
    stamp BIGINT NOT NULL,
    PRIMARY KEY (organization_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
