CREATE TABLE review_rating (
    sheet_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    behaviour VARCHAR(20) NOT NULL,
    mark VARCHAR(20) NOT NULL,
    PRIMARY KEY (sheet_id, behaviour),
    CONSTRAINT review_rating_sheet FOREIGN KEY (sheet_id) REFERENCES review_sheet (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
