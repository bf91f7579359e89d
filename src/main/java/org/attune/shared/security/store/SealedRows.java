package org.attune.shared.security.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.shared.security.KeyMove;
import org.attune.shared.security.SealedColumn;

/** Wrapped values of any feature, by the columns that were named, and how far their move has come. */
@ApplicationScoped
public class SealedRows {

    @PersistenceContext
    EntityManager em;

    /** One wrapped value with what tells to what it belongs. */
    public record Row(long id, byte[] wrapped, Map<String, String> binding) {}

    public Optional<KeyMove> move() {
        return Optional.ofNullable(em.find(KeyMove.class, KeyMove.ONLY));
    }

    /** The same, held for this transaction: two nodes take turns. */
    public Optional<KeyMove> lockedMove() {
        return Optional.ofNullable(em.find(KeyMove.class, KeyMove.ONLY, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(KeyMove move) {
        em.persist(move);
    }

    public long count(SealedColumn of) {
        var counted = em.createNativeQuery(
                        "SELECT COUNT(*) FROM " + of.table() + " WHERE " + of.column() + " IS NOT NULL")
                .getSingleResult();
        return ((Number) counted).longValue();
    }

    /** The next rows after an id, held for this transaction. */
    @SuppressWarnings("unchecked")
    public List<Row> after(SealedColumn of, long id, int most) {
        var columns = of.binding();
        var names = columns.isEmpty() ? "" : ", " + String.join(", ", columns);
        List<Object[]> found = em.createNativeQuery("SELECT " + of.id() + ", " + of.column() + names + " FROM "
                        + of.table() + " WHERE " + of.id() + " > ? AND " + of.column() + " IS NOT NULL ORDER BY "
                        + of.id() + " LIMIT " + most + " FOR UPDATE")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(row -> row(columns, row)).toList();
    }

    private static Row row(List<String> columns, Object[] values) {
        var binding = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            binding.put(columns.get(i), String.valueOf(values[i + 2]));
        }
        return new Row(((Number) values[0]).longValue(), (byte[]) values[1], binding);
    }

    public void put(SealedColumn of, long id, byte[] wrapped) {
        em.createNativeQuery("UPDATE " + of.table() + " SET " + of.column() + " = ? WHERE " + of.id() + " = ?")
                .setParameter(1, wrapped)
                .setParameter(2, id)
                .executeUpdate();
    }
}
