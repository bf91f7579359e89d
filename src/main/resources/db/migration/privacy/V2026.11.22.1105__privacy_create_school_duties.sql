CREATE TABLE privacy_complaint (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    client_id BIGINT NOT NULL,
    words VARBINARY(20000),
    answer VARBINARY(20000),
    made_at DATETIME(6) NOT NULL,
    answered_at DATETIME(6),
    answered_by BIGINT,
    PRIMARY KEY (id),
    KEY privacy_complaint_client (client_id),
    KEY privacy_complaint_open (organization_id, answered_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE TABLE privacy_owner_change (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    new_owner VARCHAR(120) NOT NULL,
    takes_effect_on DATE NOT NULL,
    takes_effect_at DATETIME(6) NOT NULL,
    announced_at DATETIME(6) NOT NULL,
    announced_by BIGINT NOT NULL,
    called_off_at DATETIME(6),
    PRIMARY KEY (id),
    KEY privacy_owner_change_organization (organization_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
