ALTER TABLE shared_mail ADD COLUMN about VARCHAR(60), ADD KEY shared_mail_about (about);
