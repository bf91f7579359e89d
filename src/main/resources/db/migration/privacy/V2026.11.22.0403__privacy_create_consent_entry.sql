CREATE TABLE privacy_consent_entry (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    grant_id BIGINT NOT NULL,
    step VARCHAR(12) NOT NULL,
    scopes VARCHAR(200) NOT NULL,
    ends_on DATE,
    wording VARCHAR(20) NOT NULL,
    wording_digest CHAR(64) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    proof CHAR(64) NOT NULL,
    PRIMARY KEY (id),
    KEY privacy_consent_entry_grant (grant_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
