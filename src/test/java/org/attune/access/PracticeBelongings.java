package org.attune.access;

import java.sql.SQLException;

/** What a trainee has of practice with others, as the product would have left it. */
final class PracticeBelongings {

    private PracticeBelongings() {}

    static void addTo(Belongings some) throws SQLException {
        plan(some);
        triad(some);
    }

    /** A meeting with a round behind it, and the question that follows a stop. */
    private static void triad(Belongings some) throws SQLException {
        some.insert(
                "triad",
                "INSERT INTO practice_triad (version, organization_id, host_id, starts_at, stop_word, step, round_no,"
                        + " changes, created_at) SELECT 0, organization_id, id, NOW(6), 'Stop', 'CLOSING', 1, 1, NOW(6)"
                        + " FROM identity_account WHERE id = {owner}");
        some.insert(
                "seat",
                "INSERT INTO practice_triad_seat (version, organization_id, triad_id, person_id, answer, presence,"
                        + " arrival, from_round, ready) SELECT 0, organization_id, id, host_id, 'ACCEPTED', 'IN', 1, 1, 0"
                        + " FROM practice_triad WHERE id = {triad}");
        some.insert(
                "round",
                "INSERT INTO practice_triad_round (version, organization_id, triad_id, round_no, opted_out, pair,"
                        + " stopped, started_at, practised_seconds) SELECT 0, organization_id, id, 1, 0, 1, 0, NOW(6), 720"
                        + " FROM practice_triad WHERE id = {triad}");
        some.insert(
                "part",
                "INSERT INTO practice_triad_part (version, organization_id, triad_id, round_no, person_id, role,"
                        + " practised_seconds, left_early, recorded) SELECT 0, organization_id, id, 1, host_id, 'COACH',"
                        + " 720, 0, 0 FROM practice_triad WHERE id = {triad}");
        some.insert(
                "care",
                "INSERT INTO practice_triad_care (version, organization_id, triad_id, person_id, asked_at) SELECT 0,"
                        + " organization_id, id, host_id, NOW(6) FROM practice_triad WHERE id = {triad}");
    }

    /** A goal that was reached, with a plan that was agreed on. */
    private static void plan(Belongings some) throws SQLException {
        some.insert(
                "goal",
                "INSERT INTO practice_goal (version, organization_id, trainee_id, goal, behaviour, state, set_at)"
                        + " SELECT 0, organization_id, id, 'Wait', 'LST-4', 'MET', NOW(6) FROM identity_account"
                        + " WHERE id = {owner}");
        some.insert(
                "plan",
                "INSERT INTO practice_plan (version, organization_id, trainee_id, goal_id, supervisor_id, state,"
                        + " moved_at, agreed_at) SELECT 0, organization_id, trainee_id, id, {supervisor}, 'AGREED',"
                        + " NOW(6), NOW(6) FROM practice_goal WHERE id = {goal}");
    }
}
