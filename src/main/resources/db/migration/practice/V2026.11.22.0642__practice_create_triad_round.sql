-- One round of a meeting and its scene; module_digest is set when it starts, so that its words stay the same (R23).
CREATE TABLE practice_triad_round (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    triad_id BIGINT NOT NULL,
    round_no INT NOT NULL,
    scenario VARCHAR(40) NULL,
    module VARCHAR(20) NULL,
    module_digest VARCHAR(64) NULL,
    opted_out BOOLEAN NOT NULL,
    pair BOOLEAN NOT NULL,
    stopped BOOLEAN NOT NULL,
    started_at DATETIME(6) NULL,
    practised_seconds INT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY practice_triad_round_number (triad_id, round_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
