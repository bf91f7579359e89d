-- A letter to somebody without an account: where it went is dropped once it has left.
ALTER TABLE shared_mail ADD COLUMN outside BOOLEAN NOT NULL DEFAULT FALSE;
