-- Letters about clients from before this was told apart. Those to a coach lose an address that stands elsewhere, too.
UPDATE shared_mail SET outside = TRUE, recipient = IF(sent_at IS NULL, recipient, '') WHERE about IS NOT NULL;
