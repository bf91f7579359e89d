package org.attune.certification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.CertificateMark;

/** Issued certificates and what was declared about them. */
@ApplicationScoped
public class CertificateStore {

    @PersistenceContext
    EntityManager em;

    public void add(Certificate certificate) {
        em.persist(certificate);
        em.flush();
    }

    public void add(CertificateMark mark) {
        em.persist(mark);
    }

    public Optional<Certificate> find(long organizationId, long certificateId) {
        return em.createQuery(
                        "SELECT c FROM Certificate c WHERE c.id = :id AND c.organizationId = :organization",
                        Certificate.class)
                .setParameter("id", certificateId)
                .setParameter("organization", organizationId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Certificate> byCode(String code) {
        return em.createQuery("SELECT c FROM Certificate c WHERE c.code = :code", Certificate.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The last certificate issued for an enrolment. */
    public Optional<Certificate> latest(long enrolmentId) {
        return em.createQuery(
                        "SELECT c FROM Certificate c WHERE c.enrolmentId = :enrolment ORDER BY c.id DESC",
                        Certificate.class)
                .setParameter("enrolment", enrolmentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Certificates of an organization, the latest first. */
    public List<Certificate> of(long organizationId, int limit) {
        return em.createQuery(
                        "SELECT c FROM Certificate c WHERE c.organizationId = :organization"
                                + " ORDER BY c.issuedOn DESC, c.id DESC",
                        Certificate.class)
                .setParameter("organization", organizationId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What was declared about a certificate, the oldest first. */
    public List<CertificateMark> marks(long certificateId) {
        return em.createQuery(
                        "SELECT m FROM CertificateMark m WHERE m.certificateId = :certificate ORDER BY m.id",
                        CertificateMark.class)
                .setParameter("certificate", certificateId)
                .getResultList();
    }
}
