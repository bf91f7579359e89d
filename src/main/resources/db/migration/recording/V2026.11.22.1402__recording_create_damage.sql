-- Objects of which not every byte is what it was.
CREATE TABLE recording_damage (
    id BIGINT NOT NULL AUTO_INCREMENT,
    organization_id BIGINT NOT NULL,
    recording_id BIGINT NOT NULL,
    object VARCHAR(60) NOT NULL,
    noticed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY recording_damage_once (recording_id, object)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
