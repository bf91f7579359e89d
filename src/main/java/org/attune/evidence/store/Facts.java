package org.attune.evidence.store;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.NewEvidence;
import org.attune.evidence.model.Fact;

/** The rows of the ledger: inserted, read, never changed. */
@ApplicationScoped
public class Facts {

    /** Made once: each call of {@code Json.createReader} would look the provider up again. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @PersistenceContext
    EntityManager em;

    /**
     * Writes a row unless the same person already has this kind from this source, in one statement: of two requests
     * that arrive together, both get the id of the same row.
     */
    public long insertOnce(NewEvidence told, Long amendsId, Instant now) {
        em.createNativeQuery("INSERT INTO evidence_fact (organization_id, person_id, kind, happened_on, minutes,"
                        + " categories, attributes, source_type, source_id, amends_id, recorded_by, recorded_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
                        + " ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id)")
                .setParameter(1, told.organizationId())
                .setParameter(2, told.personId())
                .setParameter(3, told.kind())
                .setParameter(4, Date.valueOf(told.happenedOn()))
                .setParameter(5, told.minutes())
                .setParameter(6, categoriesOf(told))
                .setParameter(7, json(told.attributes()))
                .setParameter(8, told.sourceType())
                .setParameter(9, told.sourceId())
                .setParameter(10, amendsId)
                .setParameter(11, told.recordedBy())
                .setParameter(12, Timestamp.from(now))
                .executeUpdate();
        var id = em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult();
        return ((Number) id).longValue();
    }

    public Optional<Fact> find(long organizationId, long factId) {
        return em.createQuery("SELECT f FROM Fact f WHERE f.id = :id AND f.organizationId = :organization", Fact.class)
                .setParameter("id", factId)
                .setParameter("organization", organizationId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Every row about a person, oldest first, amendments included. The read-only hint has no place here: such a query
     * may go over another connection, which does not see what this transaction has just written.
     */
    public List<Fact> of(long organizationId, long personId) {
        return em.createQuery(
                        "SELECT f FROM Fact f WHERE f.organizationId = :organization AND f.personId = :person"
                                + " ORDER BY f.happenedOn, f.id",
                        Fact.class)
                .setParameter("organization", organizationId)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Every row about a person in whatever organization, oldest first. */
    public List<Fact> allOf(long personId) {
        return em.createQuery("SELECT f FROM Fact f WHERE f.personId = :person ORDER BY f.id", Fact.class)
                .setParameter("person", personId)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    /** The one thing in the ledger that is ever taken out: why somebody's facts were amended, in somebody's words. */
    public void forgetReasons(long personId) {
        em.createNativeQuery(
                        "UPDATE evidence_fact SET attributes = '{}' WHERE person_id = ?1 AND amends_id IS NOT NULL")
                .setParameter(1, personId)
                .executeUpdate();
    }

    /** A row in the form it was told in. */
    public static NewEvidence told(Fact fact) {
        var told = NewEvidence.of(fact.getKind(), fact.getOrganizationId(), fact.getPersonId())
                .on(fact.getHappenedOn())
                .lasting(fact.getMinutes())
                .from(fact.getSourceType(), fact.getSourceId());
        if (fact.getRecordedBy() != null) {
            told.by(fact.getRecordedBy());
        }
        if (!fact.getCategories().isEmpty()) {
            List.of(fact.getCategories().split(",")).forEach(name -> told.feeding(EvidenceCategory.valueOf(name)));
        }
        try (var reader = READERS.createReader(new StringReader(fact.getAttributes()))) {
            reader.readObject().forEach((name, value) -> told.with(name, ((JsonString) value).getString()));
        }
        return told;
    }

    private static String categoriesOf(NewEvidence told) {
        return told.categories().stream().map(Enum::name).collect(joining(","));
    }

    private static String json(Map<String, String> attributes) {
        var object = Json.createObjectBuilder();
        attributes.forEach(object::add);
        return object.build().toString();
    }
}
