ALTER TABLE identity_account ADD COLUMN language VARCHAR(10);
