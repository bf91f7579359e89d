-- Each suspension, its end, and each revocation, with its reason. Rows are only ever inserted.
CREATE TABLE certification_mark (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    certificate_id BIGINT NOT NULL,
    mark VARCHAR(20) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    marked_by BIGINT NOT NULL,
    marked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY certification_mark_certificate (certificate_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
