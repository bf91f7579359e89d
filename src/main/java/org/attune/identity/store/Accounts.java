package org.attune.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.identity.model.Account;

/** All accounts of all organizations. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager em;

    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    public Optional<Account> byEmail(String email) {
        return em.createQuery("SELECT a FROM Account a WHERE a.email = :email", Account.class)
                .setParameter("email", Account.normalized(email))
                .getResultStream()
                .findFirst();
    }

    public List<Account> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT a FROM Account a WHERE a.id IN :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
