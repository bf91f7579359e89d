package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What waits for somebody in and after meetings, in one statement. */
@ApplicationScoped
public class TriadAgenda {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private static final String GIVEN = "EXISTS (SELECT 1 FROM practice_triad_mark m WHERE m.part_id = c.id";

    private static final String ROUNDS = " FROM practice_triad_part p JOIN practice_triad_round r"
            + " ON r.triad_id = p.triad_id AND r.round_no = p.round_no JOIN practice_triad_part c"
            + " ON c.triad_id = p.triad_id AND c.round_no = p.round_no AND c.role = 'COACH'"
            + " WHERE p.person_id = ?1 AND r.practised_seconds >= 60 AND r.started_at > ?4";

    private static final String ALL = "SELECT IF(s.answer = 'INVITED', 'invited', 'coming') AS what, t.id,"
            + seconds("t.starts_at") + " FROM practice_triad_seat s JOIN practice_triad t ON t.id = s.triad_id"
            + " WHERE s.person_id = ?1 AND t.cancelled_at IS NULL AND t.step <> 'OVER' AND s.answer <> 'DECLINED'"
            + " AND s.presence <> 'LEFT' AND t.starts_at > ?2 AND (s.answer = 'INVITED' OR t.starts_at < ?3)"
            + " UNION ALL SELECT IF(" + GIVEN + "), 'answer', 'unheard'), r.id, " + seconds("r.started_at") + ROUNDS
            + " AND p.role = 'COACH' AND p.credited_at IS NULL"
            + " UNION ALL SELECT 'tell', r.id, " + seconds("r.started_at") + ROUNDS
            + " AND (p.role = 'OBSERVER' OR (p.role = 'CLIENT' AND r.pair)) AND NOT " + GIVEN
            + " AND m.giver_id = ?1) UNION ALL SELECT IF(k.person_id = ?1, 'care', 'shared'), k.id, "
            + seconds("k.asked_at") + " FROM practice_triad_care k"
            + " WHERE k.person_id = ?1 AND k.answered_at IS NULL AND k.asked_at BETWEEN ?5 AND ?6"
            + " OR k.shared_with = ?1 AND k.seen_at IS NULL";

    /** Whether anything may wait for the person {@code ?1}. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM practice_triad_seat WHERE person_id = ?1)"
            + " OR EXISTS (SELECT 1 FROM practice_triad_care WHERE shared_with = ?1 AND seen_at IS NULL)";

    @PersistenceContext
    EntityManager em;

    /** Something that waits: what it is, the id of the meeting, round or care it is about, and its moment. */
    public record Line(String what, long id, Instant at) {}

    public List<Line> of(long personId, Instant now) {
        var query = em.createNativeQuery(ALL)
                .setParameter(1, personId)
                .setParameter(2, Timestamp.from(now.minus(HALF_A_DAY)))
                .setParameter(3, Timestamp.from(now.plus(WEEK)))
                .setParameter(4, Timestamp.from(now.minus(MONTH)))
                .setParameter(5, Timestamp.from(now.minus(FORTNIGHT)))
                .setParameter(6, Timestamp.from(now));
        return ((List<?>) query.getResultList())
                .stream()
                        .map(row -> (Object[]) row)
                        .map(row -> new Line(
                                String.valueOf(row[0]),
                                ((Number) row[1]).longValue(),
                                Instant.ofEpochSecond(((Number) row[2]).longValue())))
                        .toList();
    }

    private static String seconds(String column) {
        return " TIMESTAMPDIFF(SECOND, '1970-01-01 00:00:00', " + column + ")";
    }
}
