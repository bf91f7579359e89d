-- One row per logged supervision session. live is 1 while the entry counts or may yet count, and NULL once it was
-- withdrawn, declined or voided, so that the same session can be logged once, and again after a correction.
CREATE TABLE logbook_supervision (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    trainee_id BIGINT NOT NULL,
    supervisor_id BIGINT NOT NULL,
    held_on DATE NOT NULL,
    started_at TIME NOT NULL,
    minutes INT NOT NULL,
    format VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    live TINYINT NULL,
    logged_by BIGINT NOT NULL,
    logged_at DATETIME(6) NOT NULL,
    settled_at DATETIME(6) NULL,
    reason VARCHAR(500) NULL,
    fact_id BIGINT NULL,
    corrects_id BIGINT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY logbook_supervision_once (trainee_id, supervisor_id, held_on, started_at, live),
    KEY logbook_supervision_signer (supervisor_id, state, held_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
