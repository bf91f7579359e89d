package org.attune.certification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.certification.model.Application;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.CertificateMark;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.KeptEvaluation;
import org.attune.certification.model.Standing;

/** Everything this feature keeps about one person, to be handed over or forgotten. */
@ApplicationScoped
public class CertificationRows {

    @PersistenceContext
    EntityManager em;

    public List<Enrolment> enrolmentsOf(long personId) {
        return of(personId, "ProgrammeEnrolment", Enrolment.class);
    }

    public Optional<Standing> standing(long enrolmentId) {
        return Optional.ofNullable(em.find(Standing.class, enrolmentId));
    }

    public List<Application> applicationsOf(long personId) {
        return of(personId, "AwardApplication", Application.class);
    }

    public List<KeptEvaluation> evaluationsOf(long personId) {
        return of(personId, "KeptEvaluation", KeptEvaluation.class);
    }

    public List<Certificate> certificatesOf(long personId) {
        return of(personId, "Certificate", Certificate.class);
    }

    public List<CertificateMark> marksOf(long certificateId) {
        return em.createQuery(
                        "SELECT m FROM CertificateMark m WHERE m.certificateId = :certificate ORDER BY m.id",
                        CertificateMark.class)
                .setParameter("certificate", certificateId)
                .getResultList();
    }

    /** Names, reasons and evaluations go, and what was not decided yet; ids, dates and numbers stay. */
    public void forgetWordsAbout(long personId) {
        em.flush();
        run("DELETE FROM AwardApplication a WHERE a.personId = :person AND a.decidedAt IS NULL", personId);
        run(
                "UPDATE AwardApplication a SET a.personName = '', a.reasons = NULL, a.evaluationId = NULL"
                        + " WHERE a.personId = :person",
                personId);
        run("DELETE FROM KeptEvaluation k WHERE k.personId = :person", personId);
        run(
                "UPDATE CertificateMark m SET m.reason = '' WHERE m.certificateId IN"
                        + " (SELECT c.id FROM Certificate c WHERE c.personId = :person)",
                personId);
        run("UPDATE Certificate c SET c.holderName = '' WHERE c.personId = :person", personId);
    }

    private void run(String statement, long personId) {
        em.createQuery(statement).setParameter("person", personId).executeUpdate();
    }

    private <T> List<T> of(long personId, String entity, Class<T> type) {
        return em.createQuery("SELECT x FROM " + entity + " x WHERE x.personId = :person ORDER BY x.id", type)
                .setParameter("person", personId)
                .getResultList();
    }
}
