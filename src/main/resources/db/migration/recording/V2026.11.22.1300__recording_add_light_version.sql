ALTER TABLE recording_recording ADD COLUMN light_bytes BIGINT AFTER playable_bytes;
