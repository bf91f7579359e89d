CREATE TABLE identity_password_link (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    purpose VARCHAR(12) NOT NULL,
    digest CHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at DATETIME(6),
    PRIMARY KEY (id),
    UNIQUE KEY identity_password_link_digest (digest),
    KEY identity_password_link_account (account_id, created_at),
    KEY identity_password_link_expires (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
