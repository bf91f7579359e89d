package org.attune.shared.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.shared.NoPersonalData;

/**
 * How far everything wrapped has come on its way under another master key. It is looked through again and again until
 * once nothing was found that still lay under a former key; so a node that had not heard of the new key is no danger.
 */
@Entity
@NoPersonalData("Numbers of rows.")
@Table(name = "shared_key_move")
public class KeyMove {

    /** There is one at a time. */
    public static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "key_mark", nullable = false)
    private String keyMark;

    @Column(name = "column_name", nullable = false)
    private String columnName = "";

    @Column(name = "after_id", nullable = false)
    private long afterId;

    @Column(nullable = false)
    private long seen;

    @Column(nullable = false)
    private long total;

    @Column(nullable = false)
    private long moved;

    @Column(name = "moved_this_time", nullable = false)
    private long movedThisTime;

    @Column(nullable = false)
    private long unreadable;

    @Column(name = "began_at", nullable = false)
    private Instant beganAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected KeyMove() {} // For JPA.

    KeyMove(String keyMark, long total, Instant now) {
        begin(keyMark, total, now);
    }

    /** Starts anew for another key. */
    final void begin(String mark, long values, Instant now) {
        keyMark = mark;
        total = values;
        beganAt = now;
        finishedAt = null;
        moved = 0;
        startOver();
    }

    private void startOver() {
        columnName = "";
        afterId = 0;
        seen = 0;
        movedThisTime = 0;
        unreadable = 0;
    }

    /** So many rows of a column were looked at, the last of them with this id. */
    void went(String column, long lastId, int rows, int rowsMoved, int rowsUnreadable) {
        columnName = column;
        afterId = lastId;
        seen += rows;
        moved += rowsMoved;
        movedThisTime += rowsMoved;
        unreadable += rowsUnreadable;
    }

    /** A column has come to its end; the one after it, if any, begins. */
    void column(String next) {
        columnName = next;
        afterId = 0;
    }

    /** Everything was looked at. Finished when nothing had to be moved; else it is looked at once more. */
    boolean endReached(Instant now) {
        if (movedThisTime > 0) {
            startOver();
            return false;
        }
        finishedAt = now;
        return true;
    }

    boolean isTowards(String mark) {
        return keyMark.equals(mark);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    String getColumnName() {
        return columnName;
    }

    long getAfterId() {
        return afterId;
    }

    /** Values looked at this time round. */
    public long getSeen() {
        return seen;
    }

    /** Values there were when it began. */
    public long getTotal() {
        return total;
    }

    /** Values that now lie under the new key because of this. */
    public long getMoved() {
        return moved;
    }

    /** Values that open under no key that is given. */
    public long getUnreadable() {
        return unreadable;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    /** Null while it goes on. */
    public Instant getFinishedAt() {
        return finishedAt;
    }
}
