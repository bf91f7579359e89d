CREATE TABLE review_count (
    sheet_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    amount INT NOT NULL,
    PRIMARY KEY (sheet_id, kind),
    CONSTRAINT review_count_sheet FOREIGN KEY (sheet_id) REFERENCES review_sheet (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
