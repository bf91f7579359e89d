ALTER TABLE curriculum_check_answer
    MODIFY chosen VARCHAR(1000),
    ADD COLUMN words VARCHAR(200),
    ADD COLUMN half_points INT,
    ADD COLUMN version INT NOT NULL DEFAULT 0;
