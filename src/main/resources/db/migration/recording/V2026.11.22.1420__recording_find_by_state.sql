-- Uploads under way, and the next recording that can be played, over all organizations.
CREATE INDEX recording_recording_state ON recording_recording (state, id);
