package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.attune.recording.model.MediaMove;

/** The one move of all recordings. */
@ApplicationScoped
public class Moves {

    @PersistenceContext
    EntityManager em;

    public void add(MediaMove move) {
        em.persist(move);
        em.flush();
    }

    public Optional<MediaMove> find() {
        return Optional.ofNullable(em.find(MediaMove.class, MediaMove.ONLY));
    }

    /** The same, held for this transaction. */
    public Optional<MediaMove> held() {
        return Optional.ofNullable(em.find(MediaMove.class, MediaMove.ONLY, LockModeType.PESSIMISTIC_WRITE));
    }
}
