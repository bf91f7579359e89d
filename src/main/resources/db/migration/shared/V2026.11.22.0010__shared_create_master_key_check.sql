-- One value sealed under the master key, so that a server with another key refuses to start.
CREATE TABLE shared_master_key_check (
    id TINYINT NOT NULL,
    sealed VARBINARY(64) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
