-- Which scenes can be begun is for the curriculum to say; a version is kept for whoever teaches its words.
ALTER TABLE practice_scenario_version
    DROP KEY practice_scenario_version_scenario,
    DROP COLUMN offered,
    DROP COLUMN organization_id;
