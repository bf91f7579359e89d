ALTER TABLE review_assignment ADD COLUMN suspended_at DATETIME(6);
