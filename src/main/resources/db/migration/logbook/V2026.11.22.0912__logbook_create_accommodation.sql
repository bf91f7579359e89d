-- What was granted to one person beyond the usual, from one day until another. No health details are kept.
CREATE TABLE logbook_accommodation (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    amount INT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    reason VARCHAR(200) NULL,
    granted_by BIGINT NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    ended_by BIGINT NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY logbook_accommodation_person (person_id),
    KEY logbook_accommodation_school (organization_id, valid_to)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
