package org.attune.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import org.attune.shared.security.store.SealedRows;

/**
 * Moves what is wrapped from a former master key to the present one, a few rows in each transaction. Rows and the mark of
 * how far it has come are written together: whenever the server ends, it goes on behind the last row that is safe. What
 * the wrapped keys open, the media, is not touched.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class KeyMoveSteps {

    private static final Logger LOG = Logger.getLogger(KeyMoveSteps.class.getName());
    private static final int ROWS = 200;
    private static final String BEHIND_ALL = "~"; // Sorts behind every name.

    @Inject
    SealedRows rows;

    @Inject
    Secrets secrets;

    @Inject
    @Any
    Instance<SealedUnderMaster> holders;

    @Inject
    Clock clock;

    /** Begins the move to the present key, or goes on with it. */
    void begin() {
        var mark = secrets.keys().mark();
        var move = rows.lockedMove().orElse(null);
        long total = columns().stream().mapToLong(rows::count).sum();
        if (move == null) {
            rows.add(new KeyMove(mark, total, clock.instant()));
        } else if (!move.isTowards(mark) || move.isFinished()) {
            move.begin(mark, total, clock.instant());
        }
    }

    /** Moves some rows; false when there is nothing left to do. */
    boolean step() {
        var move = rows.lockedMove().orElseThrow();
        if (move.isFinished()) {
            return false;
        }
        var left = columns().stream()
                .filter(column -> column.name().compareTo(move.getColumnName()) >= 0)
                .toList();
        if (left.isEmpty()) {
            return !move.endReached(clock.instant());
        }
        var column = left.get(0);
        var next = rows.after(column, afterIn(move, column), ROWS);
        next.forEach(row -> move(move, column, row));
        if (next.size() < ROWS) {
            move.column(left.size() > 1 ? left.get(1).name() : BEHIND_ALL);
        }
        return true;
    }

    private static long afterIn(KeyMove move, SealedColumn column) {
        return move.getColumnName().equals(column.name()) ? move.getAfterId() : 0;
    }

    private void move(KeyMove move, SealedColumn column, SealedRows.Row row) {
        var belongsTo = column.belongsTo(row.binding());
        int moved = 0;
        int unreadable = 0;
        if (!secrets.isCurrent(row.wrapped(), belongsTo)) {
            try {
                rows.put(column, row.id(), secrets.wrap(secrets.unwrap(row.wrapped(), belongsTo), belongsTo));
                moved = 1;
            } catch (IllegalStateException damaged) {
                unreadable = 1;
                LOG.severe(() -> column.name() + " of row " + row.id() + " opens under no master key that is given");
            }
        }
        move.went(column.name(), row.id(), 1, moved, unreadable);
    }

    private List<SealedColumn> columns() {
        return holders.stream()
                .flatMap(holder -> holder.sealed().stream())
                .sorted(Comparator.comparing(SealedColumn::name))
                .toList();
    }
}
