package org.attune.curriculum.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.attune.curriculum.model.ItemCounts.Given;
import org.attune.curriculum.model.ItemFigures;

/** Answers to the questions of a module, summed up by the database: of an organization, and never of a person. */
@ApplicationScoped
public class ItemAnswers {

    private static final String FIRST_TRIES =
            " FROM CheckAnswer q JOIN q.attempt t WHERE t.organizationId = :organization"
                    + " AND t.moduleId = :module AND t.number = 1 AND t.submittedAt IS NOT NULL AND q.halfPoints IS NOT NULL";

    @PersistenceContext
    EntityManager em;

    /** Which versions of a module were answered, the latest first. */
    public List<String> versions(long organizationId, String moduleId, int most) {
        return em.createQuery(
                        "SELECT t.digest, MAX(t.id)" + FIRST_TRIES + " GROUP BY t.digest ORDER BY MAX(t.id) DESC",
                        Object[].class)
                .setParameter("organization", organizationId)
                .setParameter("module", moduleId)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> (String) row[0])
                .toList();
    }

    /** The sums by version and question, in one statement. */
    public Map<String, Map<String, ItemFigures>> figures(long organizationId, String moduleId, List<String> versions) {
        return em.createQuery(
                        "SELECT t.digest, q.itemId, COUNT(q), SUM(q.halfPoints), SUM(q.halfPoints * q.halfPoints),"
                                + " SUM(t.halfPoints - q.halfPoints),"
                                + " SUM((t.halfPoints - q.halfPoints) * (t.halfPoints - q.halfPoints)),"
                                + " SUM(q.halfPoints * (t.halfPoints - q.halfPoints))"
                                + FIRST_TRIES + " AND t.digest IN :versions GROUP BY t.digest, q.itemId",
                        Object[].class)
                .setParameter("organization", organizationId)
                .setParameter("module", moduleId)
                .setParameter("versions", versions)
                .getResultStream()
                .collect(groupingBy(
                        row -> (String) row[0],
                        toMap(
                                row -> (String) row[1],
                                row -> new ItemFigures(
                                        whole(row[2]),
                                        whole(row[3]),
                                        whole(row[4]),
                                        whole(row[5]),
                                        whole(row[6]),
                                        whole(row[7])))));
    }

    /** How often each whole answer was given, by version and question, in one statement. */
    public Map<String, Map<String, List<Given>>> given(long organizationId, String moduleId, List<String> versions) {
        return em.createQuery(
                        "SELECT t.digest, q.itemId, q.chosen, q.worst, COUNT(q)" + FIRST_TRIES
                                + " AND t.digest IN :versions GROUP BY t.digest, q.itemId, q.chosen, q.worst",
                        Object[].class)
                .setParameter("organization", organizationId)
                .setParameter("module", moduleId)
                .setParameter("versions", versions)
                .getResultStream()
                .collect(groupingBy(
                        row -> (String) row[0],
                        groupingBy(row -> (String) row[1], mapping(ItemAnswers::given, toList()))));
    }

    private static Given given(Object[] row) {
        var chosen = (String) row[2];
        return new Given(chosen == null ? List.of() : List.of(chosen.split(",")), (String) row[3], whole(row[4]));
    }

    private static long whole(Object sum) {
        return ((Number) sum).longValue();
    }
}
