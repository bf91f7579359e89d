package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.practice.model.reflection.EnergyNote;

/** How people came out of their sessions; each list is one person's. */
@ApplicationScoped
public class EnergyNoteStore {

    private static final int SHOWN = 20;

    @PersistenceContext
    EntityManager em;

    public void add(EnergyNote note) {
        em.persist(note);
        em.flush();
    }

    public Optional<EnergyNote> own(long noteId, long personId) {
        return Optional.ofNullable(em.find(EnergyNote.class, noteId)).filter(note -> note.getPersonId() == personId);
    }

    /** The newest first. */
    public List<EnergyNote> latestOf(long personId) {
        return em.createQuery(
                        "SELECT n FROM EnergyNote n WHERE n.personId = :person ORDER BY n.id DESC", EnergyNote.class)
                .setParameter("person", personId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Without end, the oldest first. */
    public List<EnergyNote> allOf(long personId) {
        return em.createQuery("SELECT n FROM EnergyNote n WHERE n.personId = :person ORDER BY n.id", EnergyNote.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public List<EnergyNote> broughtTo(long supervisorId) {
        return em.createQuery(
                        "SELECT n FROM EnergyNote n WHERE n.broughtTo = :supervisor ORDER BY n.id DESC",
                        EnergyNote.class)
                .setParameter("supervisor", supervisorId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    public void remove(EnergyNote note) {
        em.remove(note);
        em.flush();
    }
}
