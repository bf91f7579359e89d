package org.attune.certification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What waits around decisions, for the person on a programme and for the lead, in one statement. */
@ApplicationScoped
public class WaitingRows {

    /** What waits. */
    public enum What {
        READY,
        ASKED,
        NOT_YET,
        AWARDED,
        DECIDE
    }

    private static final String SQL = "SELECT 'READY', s.enrolment_id, '', NULL FROM certification_standing s"
            + " WHERE s.person_id = ?1 AND s.ready = 1 AND s.state = 1"
            + " AND NOT EXISTS (SELECT 1 FROM certification_application n WHERE n.enrolment_id = s.enrolment_id"
            + " AND n.state = 'NOT_YET' AND n.decided_at > ?3)"
            + " UNION ALL SELECT CASE a.state WHEN 'OPEN' THEN 'ASKED' ELSE a.state END, a.id, a.person_name,"
            + " CASE a.state WHEN 'OPEN' THEN a.asked_at ELSE a.decided_at END FROM certification_application a"
            + " WHERE a.person_id = ?1 AND (a.state = 'OPEN' OR a.decided_at > ?3)"
            + " UNION ALL SELECT 'DECIDE', d.id, d.person_name, d.asked_at FROM certification_application d"
            + " WHERE d.organization_id = ?2 AND d.state = 'OPEN' AND d.person_id <> ?1 LIMIT 50";

    /** Whether anything may wait for the person {@code ?1}, who leads nobody. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM certification_standing"
            + " WHERE person_id = ?1 AND ready = 1 AND state = 1)"
            + " OR EXISTS (SELECT 1 FROM certification_application WHERE person_id = ?1)";

    @PersistenceContext
    EntityManager em;

    /** @param leadOf the organization whose applications this person may decide, or 0 */
    @SuppressWarnings("unchecked")
    public List<Row> of(long personId, long leadOf, Instant newsSince) {
        List<Object[]> rows = em.createNativeQuery(SQL)
                .setParameter(1, personId)
                .setParameter(2, leadOf)
                .setParameter(3, Timestamp.from(newsSince))
                .getResultList();
        return rows.stream()
                .map(row -> new Row(
                        What.valueOf((String) row[0]), ((Number) row[1]).longValue(), (String) row[2], instant(row[3])))
                .toList();
    }

    private static Instant instant(Object value) {
        if (value instanceof Timestamp stamp) {
            return stamp.toInstant();
        }
        return value instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : null;
    }

    /** One thing that waits: its id, the name of the person it is about, and since when, where that is known. */
    public record Row(What what, long id, String name, Instant since) {}
}
