ALTER TABLE review_assignment
    ADD COLUMN paused_at DATETIME(6) AFTER due_at;
