ALTER TABLE curriculum_enrolment
    ADD COLUMN extra_tries INT NOT NULL DEFAULT 0,
    ADD COLUMN wait_hours INT,
    ADD KEY curriculum_enrolment_check (organization_id, passed_at, tries_used);
