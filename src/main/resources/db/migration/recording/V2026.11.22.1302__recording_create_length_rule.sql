-- How long a school wants recorded sessions to be; no line where any length is taken.
CREATE TABLE recording_length_rule (
    organization_id BIGINT NOT NULL,
    shortest_minutes INT NOT NULL,
    longest_minutes INT NOT NULL,
    PRIMARY KEY (organization_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
