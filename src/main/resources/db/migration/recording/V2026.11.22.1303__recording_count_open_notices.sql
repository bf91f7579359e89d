-- What the check noticed lies sealed; how much of it has no answer yet may be known.
ALTER TABLE recording_recording ADD COLUMN open_notices INT NOT NULL DEFAULT 0 AFTER refusal;
