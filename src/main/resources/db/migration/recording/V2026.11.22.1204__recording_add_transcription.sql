ALTER TABLE recording_recording ADD COLUMN transcription VARCHAR(10);
