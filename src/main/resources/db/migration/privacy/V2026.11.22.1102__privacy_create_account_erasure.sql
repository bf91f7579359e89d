CREATE TABLE privacy_account_erasure (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    undone_at DATETIME(6),
    done_at DATETIME(6),
    PRIMARY KEY (id),
    KEY privacy_account_erasure_account (account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
