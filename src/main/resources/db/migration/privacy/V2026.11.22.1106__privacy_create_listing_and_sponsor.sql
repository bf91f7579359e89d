CREATE TABLE privacy_letter (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    coach_id BIGINT NOT NULL,
    sender VARCHAR(120) NOT NULL,
    signatory VARCHAR(120) NOT NULL,
    written_on DATE NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY privacy_letter_coach (coach_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE TABLE privacy_listing (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    agreed BOOLEAN NOT NULL,
    source VARCHAR(12) NOT NULL,
    letter_id BIGINT,
    wording VARCHAR(20) NOT NULL,
    language VARCHAR(10) NOT NULL,
    said_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY privacy_listing_client (client_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE TABLE privacy_sponsor (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    sponsor VARCHAR(120),
    wording VARCHAR(20) NOT NULL,
    named_at DATETIME(6) NOT NULL,
    answer VARCHAR(4),
    answered_at DATETIME(6),
    language VARCHAR(10),
    ended_at DATETIME(6),
    PRIMARY KEY (id),
    KEY privacy_sponsor_client (client_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
