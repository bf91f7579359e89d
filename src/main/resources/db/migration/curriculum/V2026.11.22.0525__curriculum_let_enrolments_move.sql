ALTER TABLE curriculum_enrolment ADD COLUMN moved_at DATETIME(6);
