package org.attune.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.identity.model.Account;

/** All accounts of all organizations. */
@ApplicationScoped
public class Accounts {

    private static final String MATCHING = " FROM Account a WHERE a.organizationId = :organization"
            + " AND (a.name LIKE :text ESCAPE '!' OR a.email LIKE :text ESCAPE '!')";

    @PersistenceContext
    EntityManager em;

    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    /** Whether it could be added; not when another request has just taken the address. */
    public boolean addIfNew(Account account) {
        try {
            add(account);
            return true;
        } catch (PersistenceException addressTaken) {
            return false;
        }
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

    /** By name, those whose name or address contains the text. */
    public List<Account> ofOrganization(long organizationId, String text, int first, int max) {
        return em.createQuery("SELECT a" + MATCHING + " ORDER BY a.name, a.id", Account.class)
                .setParameter("organization", organizationId)
                .setParameter("text", containing(text))
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
    }

    public long countOfOrganization(long organizationId, String text) {
        return em.createQuery("SELECT COUNT(a)" + MATCHING, Long.class)
                .setParameter("organization", organizationId)
                .setParameter("text", containing(text))
                .getSingleResult();
    }

    public Set<String> addressesAmong(long organizationId, Collection<String> addresses) {
        return addresses.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "SELECT a.email FROM Account a WHERE a.organizationId = :organization"
                                        + " AND a.email IN :addresses",
                                String.class)
                        .setParameter("organization", organizationId)
                        .setParameter("addresses", addresses)
                        .getResultList());
    }

    private static String containing(String text) {
        return "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
