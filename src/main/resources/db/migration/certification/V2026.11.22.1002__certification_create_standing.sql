-- Where each enrolment stands, kept up to date so that the overview of an organization never evaluates anybody.
-- Everything here can be computed again from the ledger.
CREATE TABLE certification_standing (
    enrolment_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    programme VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_version INT NOT NULL,
    state TINYINT NOT NULL,
    met INT NOT NULL,
    total INT NOT NULL,
    next_requirement VARCHAR(60) NULL,
    ready TINYINT NOT NULL,
    quiet_since DATE NOT NULL,
    recheck_on DATE NULL,
    stale TINYINT NOT NULL,
    PRIMARY KEY (enrolment_id),
    KEY certification_standing_overview (organization_id, state, quiet_since),
    KEY certification_standing_person (person_id),
    KEY certification_standing_recheck (recheck_on),
    KEY certification_standing_stale (stale)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
