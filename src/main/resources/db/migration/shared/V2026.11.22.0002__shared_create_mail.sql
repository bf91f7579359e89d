CREATE TABLE shared_mail (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    recipient VARCHAR(254) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    body TEXT,
    created_at DATETIME(6) NOT NULL,
    sent_at DATETIME(6),
    PRIMARY KEY (id),
    KEY shared_mail_organization (organization_id),
    KEY shared_mail_recipient (recipient)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
