ALTER TABLE curriculum_edition
    ADD COLUMN called_at DATETIME(6) NULL;
