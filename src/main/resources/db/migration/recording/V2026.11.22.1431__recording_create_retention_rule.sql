-- How long a school wants recordings to be kept; no line where the customary days count.
CREATE TABLE recording_retention_rule (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    engagement VARCHAR(10) NOT NULL,
    shortest_days INT NOT NULL,
    usual_days INT NOT NULL,
    longest_days INT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY recording_retention_rule_kind (organization_id, engagement)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
