ALTER TABLE curriculum_content_version
    ADD COLUMN organization_id BIGINT NOT NULL DEFAULT 0 AFTER id,
    DROP KEY curriculum_content_version_digest,
    ADD UNIQUE KEY curriculum_content_version_digest (organization_id, content_id, digest);
