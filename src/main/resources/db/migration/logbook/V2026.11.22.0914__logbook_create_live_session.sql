-- A live session that somebody plans and leads.
CREATE TABLE logbook_live_session (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    leader_id BIGINT NOT NULL,
    title VARCHAR(120) NOT NULL,
    module VARCHAR(20) NULL,
    kind VARCHAR(20) NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    minutes INT NOT NULL,
    link VARCHAR(500) NULL,
    state VARCHAR(20) NOT NULL,
    planned_at DATETIME(6) NOT NULL,
    signed_by BIGINT NULL,
    signed_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY logbook_live_session_school (organization_id, starts_at),
    KEY logbook_live_session_leader (leader_id, state, starts_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
