ALTER TABLE privacy_grant
    ADD COLUMN rests_from DATETIME(6) AFTER agreed_at,
    ADD COLUMN rests_because VARCHAR(12) AFTER rests_from,
    ADD COLUMN proven_after BIGINT AFTER rests_because;
