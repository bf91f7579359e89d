-- A new sound is compared with those of its own school.
CREATE INDEX recording_recording_ready ON recording_recording (organization_id, state);
