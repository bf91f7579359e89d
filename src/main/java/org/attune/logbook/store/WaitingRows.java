package org.attune.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What waits around hours and the safety gate, for either side of each, in one statement. */
@ApplicationScoped
public class WaitingRows {

    /** What waits. */
    public enum What {
        DRILL_ENDS,
        CERTIFICATE_ENDS,
        DEBRIEF_HOLD,
        DEBRIEF_AWAIT,
        CERTIFICATE_ASKED,
        CERTIFICATE_CONFIRM,
        LIVE,
        SHEET,
        MAKE_UP,
        MAKE_UP_AWAIT
    }

    /** 1 the person, 2 the organization they lead or 0, 3 today, 4 the farthest day that is near, 5 now. */
    private static final List<String> PARTS = List.of(
            "SELECT 'DRILL_ENDS', MAX(d.id), '', MAX(d.recorded_at), MAX(d.valid_until), NULL"
                    + " FROM logbook_safety_drill d WHERE d.trainee_id = ?1"
                    + " HAVING MAX(d.valid_until) BETWEEN ?3 AND ?4",
            "SELECT 'CERTIFICATE_ENDS', MAX(g.id), '', MAX(g.settled_at), MAX(g.valid_until), NULL"
                    + " FROM logbook_gatekeeper g WHERE g.trainee_id = ?1 AND g.state = 'CONFIRMED'"
                    + " HAVING MAX(g.valid_until) BETWEEN ?3 AND ?4",
            "SELECT CASE WHEN f.assessor_id = ?1 THEN 'DEBRIEF_HOLD' ELSE 'DEBRIEF_AWAIT' END, f.id, '',"
                    + " f.recorded_at, f.held_on, NULL FROM logbook_safety_drill f"
                    + " WHERE (f.assessor_id = ?1 OR f.trainee_id = ?1) AND f.passed = 0 AND f.debriefed_at IS NULL",
            "SELECT 'CERTIFICATE_ASKED', a.id, '', a.entered_at, NULL, NULL FROM logbook_gatekeeper a"
                    + " WHERE a.trainee_id = ?1 AND a.state = 'ENTERED'",
            "SELECT 'CERTIFICATE_CONFIRM', COUNT(*), '', MIN(c.entered_at), NULL, NULL FROM logbook_gatekeeper c"
                    + " WHERE c.organization_id = ?2 AND c.state = 'ENTERED' AND c.trainee_id <> ?1"
                    + " HAVING COUNT(*) > 0",
            "SELECT 'LIVE', s.id, s.title, s.planned_at, NULL, s.starts_at FROM logbook_live_session s"
                    + " JOIN logbook_attendance i ON i.session_id = s.id WHERE i.person_id = ?1 AND s.state = 'PLANNED'"
                    + " AND s.starts_at BETWEEN ?5 - INTERVAL 2 HOUR AND ?5 + INTERVAL 7 DAY",
            "SELECT 'SHEET', l.id, l.title, l.starts_at, NULL, NULL FROM logbook_live_session l"
                    + " WHERE l.leader_id = ?1 AND l.state = 'PLANNED' AND l.starts_at < ?5",
            "SELECT CASE WHEN m.person_id = ?1 THEN 'MAKE_UP_AWAIT' ELSE 'MAKE_UP' END, v.id, v.title,"
                    + " m.proposed_at, NULL, NULL FROM logbook_make_up m"
                    + " JOIN logbook_live_session v ON v.id = m.session_id"
                    + " WHERE m.state = 'PROPOSED' AND (m.person_id = ?1 OR v.leader_id = ?1)");

    private static final String SQL = String.join(" UNION ALL ", PARTS) + " LIMIT 100";

    /** Whether anything may wait for the person {@code ?1}, who leads nobody. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM logbook_safety_drill"
            + " WHERE trainee_id = ?1 OR assessor_id = ?1 AND passed = 0 AND debriefed_at IS NULL)"
            + " OR EXISTS (SELECT 1 FROM logbook_gatekeeper WHERE trainee_id = ?1)"
            + " OR EXISTS (SELECT 1 FROM logbook_live_session WHERE leader_id = ?1)"
            + " OR EXISTS (SELECT 1 FROM logbook_attendance i JOIN logbook_live_session s ON s.id = i.session_id"
            + " WHERE i.person_id = ?1 AND s.state = 'PLANNED')"
            + " OR EXISTS (SELECT 1 FROM logbook_make_up WHERE person_id = ?1 AND state = 'PROPOSED')";

    @PersistenceContext
    EntityManager em;

    /** One thing that waits: its id, or how many where they wait together, a word to show, since when, and its day. */
    public record Row(What what, long id, String text, Instant since, LocalDate day, Instant at) {}

    /** Today, the farthest day that is near, and now. */
    public record When(LocalDate today, LocalDate near, Instant now) {}

    /** @param leadOf the organization this person leads programmes of, or 0 */
    @SuppressWarnings("unchecked")
    public List<Row> of(long personId, long leadOf, When when) {
        List<Object[]> rows = em.createNativeQuery(SQL)
                .setParameter(1, personId)
                .setParameter(2, leadOf)
                .setParameter(3, Date.valueOf(when.today()))
                .setParameter(4, Date.valueOf(when.near()))
                .setParameter(5, Timestamp.from(when.now()))
                .getResultList();
        return rows.stream()
                .map(row -> new Row(
                        What.valueOf((String) row[0]),
                        ((Number) row[1]).longValue(),
                        String.valueOf(row[2]),
                        instant(row[3]),
                        day(row[4]),
                        instant(row[5])))
                .toList();
    }

    private static Instant instant(Object value) {
        if (value instanceof Timestamp stamp) {
            return stamp.toInstant();
        }
        return value instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : null;
    }

    private static LocalDate day(Object value) {
        return value == null ? null : LocalDate.parse(value.toString().substring(0, "2026-01-01".length()));
    }
}
