-- Belongs to no organization: what is counted is an address somebody typed, known or not, kept only as a digest.
CREATE TABLE identity_sign_in_tally (
    bucket CHAR(64) NOT NULL,
    weight DOUBLE NOT NULL,
    failed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (bucket),
    KEY identity_sign_in_tally_failed (failed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
