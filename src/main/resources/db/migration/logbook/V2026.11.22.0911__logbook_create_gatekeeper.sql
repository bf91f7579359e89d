-- Gatekeeper training done with another body: entered by the trainee, confirmed by a named lead.
CREATE TABLE logbook_gatekeeper (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    trainee_id BIGINT NOT NULL,
    course VARCHAR(20) NOT NULL,
    provider VARCHAR(120) NULL,
    earned_on DATE NOT NULL,
    valid_until DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    settled_by BIGINT NULL,
    settled_at DATETIME(6) NULL,
    reason VARCHAR(500) NULL,
    fact_id BIGINT NULL,
    PRIMARY KEY (id),
    KEY logbook_gatekeeper_trainee (trainee_id),
    KEY logbook_gatekeeper_open (organization_id, state, entered_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
