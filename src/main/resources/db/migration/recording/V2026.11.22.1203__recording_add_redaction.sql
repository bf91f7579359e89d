ALTER TABLE recording_recording ADD COLUMN redaction INT NOT NULL DEFAULT 0;
