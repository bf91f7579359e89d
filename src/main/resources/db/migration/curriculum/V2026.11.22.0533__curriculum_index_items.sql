ALTER TABLE curriculum_check_attempt
    ADD KEY curriculum_check_attempt_items (organization_id, module_id, number, submitted_at);
