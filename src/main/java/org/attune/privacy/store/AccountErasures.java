package org.attune.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.privacy.model.AccountErasure;

/** Who asked to be erased. */
@ApplicationScoped
public class AccountErasures {

    /** Whether the account {@code ?1} waits for its erasure. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM privacy_account_erasure WHERE account_id = ?1"
            + " AND undone_at IS NULL AND done_at IS NULL)";

    @PersistenceContext
    EntityManager em;

    public void add(AccountErasure erasure) {
        em.persist(erasure);
        em.flush();
    }

    /** One by its number, held until the transaction ends. */
    public Optional<AccountErasure> held(long id) {
        return Optional.ofNullable(em.find(AccountErasure.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<AccountErasure> pendingOf(long accountId) {
        return of(accountId).stream().filter(AccountErasure::isPending).findFirst();
    }

    /** Oldest first. */
    public List<AccountErasure> of(long accountId) {
        return em.createQuery(
                        "SELECT e FROM AccountErasure e WHERE e.accountId = :account ORDER BY e.id",
                        AccountErasure.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** All that were done. */
    public List<AccountErasure> done() {
        return em.createQuery("SELECT e FROM AccountErasure e WHERE e.doneAt IS NOT NULL", AccountErasure.class)
                .getResultList();
    }
}
