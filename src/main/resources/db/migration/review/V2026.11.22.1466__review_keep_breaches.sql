ALTER TABLE review_sheet
    ADD COLUMN breaches VARCHAR(255) NOT NULL DEFAULT '' AFTER counts;
