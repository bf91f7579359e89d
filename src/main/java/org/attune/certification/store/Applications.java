package org.attune.certification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.certification.model.Application;
import org.attune.certification.model.Application.State;
import org.attune.certification.model.KeptEvaluation;

/** Applications for a decision, and the evaluations decisions rest on. */
@ApplicationScoped
public class Applications {

    private static final int SHOWN = 100;

    @PersistenceContext
    EntityManager em;

    public void add(Application application) {
        em.persist(application);
        em.flush();
    }

    public void keep(KeptEvaluation evaluation) {
        em.persist(evaluation);
        em.flush();
    }

    public Optional<KeptEvaluation> kept(Long evaluationId) {
        return evaluationId == null
                ? Optional.empty()
                : Optional.ofNullable(em.find(KeptEvaluation.class, evaluationId));
    }

    public Optional<Application> find(long organizationId, long applicationId) {
        return em.createQuery(
                        "SELECT a FROM AwardApplication a WHERE a.id = :id AND a.organizationId = :organization",
                        Application.class)
                .setParameter("id", applicationId)
                .setParameter("organization", organizationId)
                .getResultStream()
                .findFirst();
    }

    /** Reads it anew, as it was last committed: a plain read would show it as this transaction first saw it. */
    public void refresh(Application application) {
        em.refresh(application, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last application of an enrolment. */
    public Optional<Application> latest(long enrolmentId) {
        return em.createQuery(
                        "SELECT a FROM AwardApplication a WHERE a.enrolmentId = :enrolment ORDER BY a.id DESC",
                        Application.class)
                .setParameter("enrolment", enrolmentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Open applications of an organization, the longest waiting first. */
    public List<Application> open(long organizationId) {
        return em.createQuery(
                        "SELECT a FROM AwardApplication a WHERE a.organizationId = :organization AND a.state = :open"
                                + " ORDER BY a.askedAt",
                        Application.class)
                .setParameter("organization", organizationId)
                .setParameter("open", State.OPEN)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** The last decisions of an organization, the latest first. */
    public List<Application> decided(long organizationId) {
        return em.createQuery(
                        "SELECT a FROM AwardApplication a WHERE a.organizationId = :organization AND a.state <> :open"
                                + " ORDER BY a.decidedAt DESC",
                        Application.class)
                .setParameter("organization", organizationId)
                .setParameter("open", State.OPEN)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
