ALTER TABLE practice_scenario_run ADD COLUMN paused_at DATETIME(6) NULL;
