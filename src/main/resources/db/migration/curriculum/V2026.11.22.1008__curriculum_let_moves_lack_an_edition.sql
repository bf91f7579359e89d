-- A learner may go over to what was shipped anew, too; no edition belongs to that.
ALTER TABLE curriculum_move MODIFY edition_id BIGINT NULL;
