-- A scenario exactly as it was when first loaded; what somebody played is never changed. No organization: it ships with the product.
CREATE TABLE practice_scenario_version (
    digest CHAR(64) NOT NULL,
    organization_id BIGINT NULL,
    scenario VARCHAR(40) NOT NULL,
    description MEDIUMTEXT NOT NULL,
    story MEDIUMTEXT NOT NULL,
    offered BOOLEAN NOT NULL,
    loaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (digest),
    KEY practice_scenario_version_scenario (scenario, offered)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
