CREATE TABLE privacy_link_code (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    link_digest CHAR(64) NOT NULL,
    code_hash VARCHAR(255) NOT NULL,
    mailed_digest CHAR(64),
    mailed_at DATETIME(6),
    tries INT NOT NULL,
    closed_until DATETIME(6),
    PRIMARY KEY (id),
    UNIQUE KEY privacy_link_code_link (link_digest),
    KEY privacy_link_code_client (client_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE TABLE privacy_look (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    link_digest CHAR(64) NOT NULL,
    secret_digest CHAR(64) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY privacy_look_secret (secret_digest),
    KEY privacy_look_client (client_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
