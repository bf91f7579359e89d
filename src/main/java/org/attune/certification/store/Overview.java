package org.attune.certification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.attune.certification.model.Standing;

/** Counts and pages of an organization's summaries, read from one index whatever the number of people. */
@ApplicationScoped
public class Overview {

    @PersistenceContext
    EntityManager em;

    /** Rows of state (number), people, and how many of them have been quiet since before the day. */
    @SuppressWarnings("unchecked")
    public List<Object[]> counts(long organizationId, LocalDate quietBefore) {
        return em.createNativeQuery("SELECT state, COUNT(*), SUM(quiet_since < ?2) FROM certification_standing"
                        + " WHERE organization_id = ?1 GROUP BY state")
                .setParameter(1, organizationId)
                .setParameter(2, Date.valueOf(quietBefore))
                .getResultList();
    }

    /** One page of those in a state, the longest quiet first; a bound of null means any. */
    public List<Standing> page(long organizationId, Filter filter, int first, int size) {
        var query = em.createQuery(
                        "SELECT s FROM ProgrammeStanding s WHERE s.organizationId = :organization" + filter.condition()
                                + " ORDER BY s.state, s.quietSince, s.enrolmentId",
                        Standing.class)
                .setParameter("organization", organizationId)
                .setFirstResult(first)
                .setMaxResults(size)
                .setHint("eclipselink.read-only", true);
        if (filter.state() != null) {
            query.setParameter("state", filter.state().ordinal());
        }
        if (filter.quietBefore() != null) {
            query.setParameter("quietBefore", filter.quietBefore());
        }
        return query.getResultList();
    }

    /** Which summaries to show: of one state or all, and quiet since before a day, or not. */
    public record Filter(Standing.State state, LocalDate quietBefore, boolean quiet) {

        String condition() {
            var condition = state == null ? "" : " AND s.state = :state";
            return quietBefore == null
                    ? condition
                    : condition + " AND s.quietSince " + (quiet ? "<" : ">=") + " :quietBefore";
        }
    }
}
