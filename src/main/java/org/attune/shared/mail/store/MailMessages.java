package org.attune.shared.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.shared.mail.MailMessage;

/** The letters of all organizations. */
@ApplicationScoped
public class MailMessages {

    @PersistenceContext
    EntityManager em;

    public void add(MailMessage message) {
        em.persist(message);
        em.flush();
    }

    public void remove(MailMessage message) {
        em.remove(message);
    }

    /** Those to an address for one time that did not leave before a moment. */
    public void removeOnceAbout(String about, Instant before) {
        em.createQuery(
                        "DELETE FROM MailMessage m WHERE m.about = :about AND m.onlyOnce = TRUE AND m.createdAt <= :before")
                .setParameter("about", about)
                .setParameter("before", before)
                .executeUpdate();
    }

    public Optional<MailMessage> find(long id) {
        return Optional.ofNullable(em.find(MailMessage.class, id));
    }

    /** Newest first. */
    public List<MailMessage> ofOrganization(long organizationId, int limit) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.organizationId = :organization ORDER BY m.id DESC",
                        MailMessage.class)
                .setParameter("organization", organizationId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Caused by a person or addressed to them, newest first. */
    public List<MailMessage> ofPerson(long organizationId, long accountId, String address, int limit) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.organizationId = :organization"
                                + " AND (m.causedBy = :account OR m.to = :address) ORDER BY m.id DESC",
                        MailMessage.class)
                .setParameter("organization", organizationId)
                .setParameter("account", accountId)
                .setParameter("address", address)
                .setMaxResults(limit)
                .getResultList();
    }

    public void removeTo(String recipient) {
        em.createQuery("DELETE FROM MailMessage m WHERE m.to = :recipient")
                .setParameter("recipient", recipient)
                .executeUpdate();
    }

    public boolean hasUnsentAbout(String about) {
        return !em.createQuery("SELECT m.id FROM MailMessage m WHERE m.about = :about AND m.sentAt IS NULL", Long.class)
                .setParameter("about", about)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void removeAbout(String about) {
        em.createQuery("DELETE FROM MailMessage m WHERE m.about = :about")
                .setParameter("about", about)
                .executeUpdate();
    }
}
