ALTER TABLE privacy_complaint ADD COLUMN link_digest CHAR(64) AFTER client_id;
