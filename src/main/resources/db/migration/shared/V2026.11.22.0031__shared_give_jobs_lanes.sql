ALTER TABLE shared_job
    ADD COLUMN lane VARCHAR(10) NOT NULL DEFAULT 'QUICK' AFTER kind,
    ADD COLUMN taken_at DATETIME(6) AFTER due_at,
    MODIFY COLUMN last_error VARCHAR(2000),
    DROP KEY shared_job_due,
    ADD KEY shared_job_due (state, lane, due_at);
