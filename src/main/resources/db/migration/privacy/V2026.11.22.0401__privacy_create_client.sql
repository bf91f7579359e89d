CREATE TABLE privacy_client (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    coach_id BIGINT NOT NULL,
    alias VARCHAR(60),
    address VARCHAR(254),
    time_zone VARCHAR(60) NOT NULL,
    language VARCHAR(10) NOT NULL,
    able_confirmed_at DATETIME(6) NOT NULL,
    since DATETIME(6) NOT NULL,
    forgotten_at DATETIME(6),
    PRIMARY KEY (id),
    KEY privacy_client_coach (coach_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
