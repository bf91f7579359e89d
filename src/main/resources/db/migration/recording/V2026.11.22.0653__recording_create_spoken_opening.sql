-- Who listened to a spoken answer, for the trainee whose voice it is.
CREATE TABLE recording_spoken_opening (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    try_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY recording_spoken_opening_try (try_id, account_id, opened_at),
    KEY recording_spoken_opening_account (account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
