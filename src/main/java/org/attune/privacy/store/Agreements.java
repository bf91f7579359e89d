package org.attune.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.privacy.model.Listing;
import org.attune.privacy.model.OrganizationLetter;
import org.attune.privacy.model.SponsorAgreement;

/** What was agreed about a client's place in a log, and about a sponsor. */
@ApplicationScoped
public class Agreements {

    @PersistenceContext
    EntityManager em;

    public void add(Listing listing) {
        em.persist(listing);
        em.flush();
    }

    public void add(OrganizationLetter letter) {
        em.persist(letter);
        em.flush();
    }

    public void add(SponsorAgreement agreement) {
        em.persist(agreement);
        em.flush();
    }

    /** Oldest first. */
    public List<Listing> listingsOf(long clientId) {
        return em.createQuery("SELECT l FROM Listing l WHERE l.clientId = :client ORDER BY l.id", Listing.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    public Optional<OrganizationLetter> letter(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(OrganizationLetter.class, id));
    }

    public List<OrganizationLetter> lettersOf(long coachId) {
        return em.createQuery("SELECT l FROM OrganizationLetter l WHERE l.coachId = :coach", OrganizationLetter.class)
                .setParameter("coach", coachId)
                .getResultList();
    }

    /** Newest first. */
    public List<SponsorAgreement> sponsorsOf(long clientId) {
        return em.createQuery(
                        "SELECT s FROM SponsorAgreement s WHERE s.clientId = :client ORDER BY s.id DESC",
                        SponsorAgreement.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** The one that stands. */
    public Optional<SponsorAgreement> sponsorOf(long clientId) {
        return sponsorsOf(clientId).stream()
                .filter(SponsorAgreement::isStanding)
                .findFirst();
    }
}
