package org.attune.stress;

import java.sql.SQLException;
import java.util.Base64;
import org.attune.shared.security.Secrets;

/** Master keys that follow each other, and so many wrapped keys that changing takes its time. */
final class KeyRing {

    private static final long FIRST = 9_000_000_000L;
    private static final int MANY = 20_000;
    private static final int BATCH = 1000;

    private final School school;
    private String current;
    private String former;

    KeyRing(School school, String current) {
        this.school = school;
        this.current = current;
    }

    /** Wraps keys of recordings that are not there under the present master key. */
    void fill() throws SQLException {
        byte[] master = Base64.getDecoder().decode(current);
        try (var insert = school.connection()
                .prepareStatement(
                        "INSERT INTO recording_key (recording_id, organization_id, wrapped) VALUES (?, 1, ?)")) {
            for (long id = FIRST; id < FIRST + MANY; id++) {
                insert.setLong(1, id);
                insert.setBytes(2, Secrets.seal(master, Secrets.random(32), name(id)));
                insert.addBatch();
                if (id % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    void change() {
        former = current;
        current = Base64.getEncoder().encodeToString(Secrets.random(32));
    }

    void forgetFormer() {
        former = null;
    }

    void giveTo(Server server) {
        server.set("ATTUNE_MASTER_KEY", current);
        server.set("ATTUNE_MASTER_KEY_FORMER", former);
    }

    /** Values the server has looked at since the change began. */
    long seen() throws SQLException {
        return school.number("SELECT seen FROM shared_key_move");
    }

    boolean isChanged() throws SQLException {
        return school.number("SELECT COUNT(*) FROM shared_key_move WHERE finished_at IS NOT NULL") > 0
                && school.number("SELECT COUNT(*) FROM shared_job WHERE kind = 'shared.change-master-key'"
                                + " AND state = 'WAITING'")
                        == 0;
    }

    /** Keys of recordings, there or not, that do not open under the present master key. */
    long unopenable() throws SQLException {
        byte[] master = Base64.getDecoder().decode(current);
        long wrong = 0;
        try (var statement = school.connection().createStatement();
                var rows = statement.executeQuery("SELECT recording_id, wrapped FROM recording_key")) {
            while (rows.next()) {
                try {
                    Secrets.open(master, rows.getBytes(2), name(rows.getLong(1)));
                } catch (IllegalStateException otherKey) {
                    wrong++;
                }
            }
        }
        return wrong
                + Math.max(
                        0, MANY - school.number("SELECT COUNT(*) FROM recording_key WHERE recording_id >= " + FIRST));
    }

    private static String name(long recording) {
        return "recording-key " + recording;
    }
}
