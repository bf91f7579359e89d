-- Whoever has complained so far reads it on by the link they have today.
UPDATE privacy_complaint c JOIN privacy_grant g ON g.client_id = c.client_id SET c.link_digest = g.link_digest
 WHERE c.words IS NOT NULL;
