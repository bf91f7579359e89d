CREATE INDEX practice_goal_from_review ON practice_goal (from_review_id);
