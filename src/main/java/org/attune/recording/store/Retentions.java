package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.recording.Engagement;
import org.attune.recording.RecordingState;
import org.attune.recording.model.LegalHold;
import org.attune.recording.model.Retention;
import org.attune.recording.model.RetentionRule;
import org.attune.recording.model.SessionRecording;

/** Until when recordings are kept, and what schools want about that. */
@ApplicationScoped
public class Retentions {

    /** Whether the person {@code ?1} was told that a recording of theirs goes soon. */
    public static final String GOES_SOON =
            "EXISTS (SELECT 1 FROM recording_retention WHERE owner_id = ?1 AND told_day = goes_on)";

    @PersistenceContext
    EntityManager em;

    public void add(Retention retention) {
        em.persist(retention);
        em.flush();
    }

    public Optional<Retention> find(long recordingId) {
        return Optional.ofNullable(em.find(Retention.class, recordingId));
    }

    /** All that is known of how a recording is kept; day, rule and hold are null where there is none. */
    public record Keeping(
            SessionRecording recording, Retention day, RetentionRule rule, LegalHold hold, boolean damaged) {}

    /** In one statement, for a page that shows all of it. */
    public Optional<Keeping> keepingOf(long recordingId) {
        return em.createQuery(
                        "SELECT s, r, u, h, (SELECT COUNT(d) FROM MediaDamage d WHERE d.recordingId = s.id)"
                                + " FROM SessionRecording s LEFT JOIN Retention r ON r.recordingId = s.id"
                                + " LEFT JOIN RetentionRule u"
                                + " ON u.organizationId = s.organizationId AND u.engagement = s.engagement"
                                + " LEFT JOIN LegalHold h ON h.recordingId = s.id AND h.openSlot = 1"
                                + " WHERE s.id = :recording",
                        Object[].class)
                .setParameter("recording", recordingId)
                .getResultStream()
                .findFirst()
                .map(row -> new Keeping(
                        (SessionRecording) row[0],
                        (Retention) row[1],
                        (RetentionRule) row[2],
                        (LegalHold) row[3],
                        ((Number) row[4]).longValue() > 0));
    }

    /** Held until the transaction ends. */
    public Optional<Retention> lock(long recordingId) {
        return Optional.ofNullable(em.find(Retention.class, recordingId, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Retention> of(Collection<Long> recordingIds) {
        return recordingIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r FROM Retention r WHERE r.recordingId IN :recordings ORDER BY r.goesAt",
                                Retention.class)
                        .setParameter("recordings", recordingIds)
                        .getResultList();
    }

    public List<Retention> ofOwner(long ownerId) {
        return em.createQuery("SELECT r FROM Retention r WHERE r.ownerId = :owner", Retention.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    /** Those of one coach that go soon, as they were told, the next first. */
    public List<Retention> goingSoonOf(long ownerId) {
        return em.createQuery(
                        "SELECT r FROM Retention r WHERE r.ownerId = :owner AND r.toldDay = r.goesOn ORDER BY r.goesAt",
                        Retention.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    /** All that go before a moment, the next first, whoever's they are. */
    public List<Retention> before(Instant moment) {
        return em.createQuery("SELECT r FROM Retention r WHERE r.goesAt <= :moment ORDER BY r.goesAt", Retention.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** All whose own day or whose client's has come, wherever the coach lives: a few of them go only tomorrow. */
    public List<Retention> goneBy(Instant moment) {
        return em.createQuery(
                        "SELECT r FROM Retention r WHERE r.goesAt <= :moment OR r.clientDay <= :day ORDER BY r.goesAt",
                        Retention.class)
                .setParameter("moment", moment)
                .setParameter("day", LocalDate.ofInstant(moment, ZoneOffset.UTC).plusDays(1))
                .getResultList();
    }

    /** Numbers of all recordings without a day, from before days were chosen. */
    public List<Long> without() {
        return em.createQuery(
                        "SELECT s.id FROM SessionRecording s WHERE s.state <> :erased AND NOT EXISTS"
                                + " (SELECT r FROM Retention r WHERE r.recordingId = s.id) ORDER BY s.id",
                        Long.class)
                .setParameter("erased", RecordingState.ERASED)
                .getResultList();
    }

    /** Those whose day a client brought nearer. */
    public List<Retention> shortened() {
        return em.createQuery("SELECT r FROM Retention r WHERE r.clientDay IS NOT NULL", Retention.class)
                .getResultList();
    }

    public void remove(long recordingId) {
        find(recordingId).ifPresent(em::remove);
    }

    public Optional<RetentionRule> ruleOf(long organizationId, Engagement engagement) {
        return em.createQuery(
                        "SELECT r FROM RetentionRule r WHERE r.organizationId = :organization"
                                + " AND r.engagement = :engagement",
                        RetentionRule.class)
                .setParameter("organization", organizationId)
                .setParameter("engagement", engagement)
                .getResultStream()
                .findFirst();
    }

    public void add(RetentionRule rule) {
        em.persist(rule);
    }
}
