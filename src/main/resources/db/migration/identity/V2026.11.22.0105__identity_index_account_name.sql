CREATE INDEX identity_account_name ON identity_account (organization_id, display_name);
