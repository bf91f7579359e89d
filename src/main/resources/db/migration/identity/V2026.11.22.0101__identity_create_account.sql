CREATE TABLE identity_account (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    email VARCHAR(254) NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    password_hash VARCHAR(255),
    time_zone VARCHAR(60) NOT NULL,
    active BOOLEAN NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY identity_account_email (email),
    KEY identity_account_organization (organization_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
