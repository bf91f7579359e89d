ALTER TABLE shared_mail
    ADD COLUMN caused_by BIGINT,
    ADD COLUMN about_account BOOLEAN NOT NULL DEFAULT FALSE,
    ADD KEY shared_mail_caused_by (caused_by);
