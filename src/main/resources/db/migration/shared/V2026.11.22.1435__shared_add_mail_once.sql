-- A letter to an address that is kept for nothing else: the whole line goes once the letter has left.
ALTER TABLE shared_mail ADD COLUMN only_once BOOLEAN NOT NULL DEFAULT FALSE;
