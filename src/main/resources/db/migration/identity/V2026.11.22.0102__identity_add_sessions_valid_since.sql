ALTER TABLE identity_account ADD COLUMN sessions_valid_since DATETIME(6);
