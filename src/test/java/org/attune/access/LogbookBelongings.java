package org.attune.access;

import java.sql.SQLException;

/** What a trainee keeps in the logbook, one of each. */
final class LogbookBelongings {

    private LogbookBelongings() {}

    static void addTo(Belongings some) throws SQLException {
        supervision(some);
        safetyEvent(some);
        milestone(some);
        experience(some);
    }

    private static void supervision(Belongings some) throws SQLException {
        var entry = "INSERT INTO logbook_supervision (version, organization_id, trainee_id, supervisor_id, held_on,"
                + " started_at, minutes, format, state, live, logged_by, logged_at)"
                + " SELECT 0, organization_id, id, {supervisor}, CURRENT_DATE - INTERVAL 2 DAY, '%s', 60,"
                + " 'INDIVIDUAL', '%s', 1, id, NOW(6) FROM identity_account WHERE id = {owner}";
        some.insert("logged", String.format(entry, "10:00", "LOGGED"));
        some.insert("signed", String.format(entry, "14:00", "SIGNED"));
    }

    /** Told to the supervisor and closed, so that it holds nobody's deadlines. */
    private static void safetyEvent(Belongings some) throws SQLException {
        some.insert(
                "safetyEvent",
                "INSERT INTO logbook_safety_event (version, organization_id, trainee_id, supervisor_id, noticed_at,"
                        + " recorded_at, person_safe, emergency_called, referred, no_referral, death, told_at, closed_at)"
                        + " SELECT 0, organization_id, id, {supervisor}, NOW(6), NOW(6), TRUE, FALSE, TRUE, FALSE, FALSE,"
                        + " NOW(6), NOW(6) FROM identity_account WHERE id = {owner}");
    }

    /** Handed in for a lead to confirm. */
    private static void milestone(Belongings some) throws SQLException {
        some.insert(
                "milestone",
                "INSERT INTO logbook_milestone (version, organization_id, person_id, kind, held_on, answers, state,"
                        + " submitted_at) SELECT 0, organization_id, id, 'portfolio', CURRENT_DATE, 'portfolio=One',"
                        + " 'SUBMITTED', NOW(6) FROM identity_account WHERE id = {owner}");
    }

    /** A certificate, a client session, and a live session of which a part was missed. */
    private static void experience(Belongings some) throws SQLException {
        some.insert(
                "gatekeeper",
                "INSERT INTO logbook_gatekeeper (version, organization_id, trainee_id, course, provider, earned_on,"
                        + " valid_until, state, entered_at) SELECT 0, organization_id, id, 'QPR', 'Harbour Institute',"
                        + " CURRENT_DATE, CURRENT_DATE + INTERVAL 24 MONTH, 'ENTERED', NOW(6)"
                        + " FROM identity_account WHERE id = {owner}");
        some.insert(
                "clientHour",
                "INSERT INTO logbook_client_hour (version, organization_id, trainee_id, format, group_size, starts_at,"
                        + " ends_at, zone, held_on, minutes, paid, reciprocal, sampled, state, live, logged_at)"
                        + " SELECT 0, organization_id, id, 'INDIVIDUAL', 1, NOW(6) - INTERVAL 26 HOUR,"
                        + " NOW(6) - INTERVAL 25 HOUR, 'UTC', CURRENT_DATE - INTERVAL 1 DAY, 60, TRUE, FALSE, TRUE,"
                        + " 'LOGGED', 1, NOW(6) FROM identity_account WHERE id = {owner}");
        some.insert(
                "live",
                "INSERT INTO logbook_live_session (version, organization_id, leader_id, title, kind, starts_at,"
                        + " minutes, state, planned_at, signed_by, signed_at) SELECT 0, organization_id, {supervisor},"
                        + " 'Skills lab', 'SKILLS_LAB', NOW(6) - INTERVAL 1 DAY, 60, 'SIGNED', NOW(6), {supervisor},"
                        + " NOW(6) FROM identity_account WHERE id = {owner}");
        some.insert(
                "coming",
                "INSERT INTO logbook_live_session (version, organization_id, leader_id, title, kind, starts_at,"
                        + " minutes, state, planned_at) SELECT 0, organization_id, {supervisor}, 'Case clinic',"
                        + " 'CASE_CLINIC', NOW(6) + INTERVAL 1 DAY, 60, 'PLANNED', NOW(6) FROM identity_account"
                        + " WHERE id = {owner}");
        some.insert(
                "attended",
                "INSERT INTO logbook_attendance (version, organization_id, session_id, person_id, mark, minutes,"
                        + " revision) SELECT 0, organization_id, {live}, id, 'PARTLY', 20, 0 FROM identity_account"
                        + " WHERE id = {owner}");
        some.insert(
                "makeUp",
                "INSERT INTO logbook_make_up (version, organization_id, session_id, attendance_id, person_id, done_on,"
                        + " minutes, what, state, accommodated, proposed_at) SELECT 0, organization_id, {live},"
                        + " {attended}, id, CURRENT_DATE, 40, 'Watched it', 'PROPOSED', FALSE, NOW(6)"
                        + " FROM identity_account WHERE id = {owner}");
    }
}
