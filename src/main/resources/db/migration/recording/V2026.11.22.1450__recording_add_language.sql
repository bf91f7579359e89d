-- The language spoken, as a BCP 47 tag; null where nobody was asked.
ALTER TABLE recording_recording ADD COLUMN language VARCHAR(35) CHARACTER SET ascii;
