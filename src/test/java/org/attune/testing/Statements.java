package org.attune.testing;

import com.microsoft.playwright.Page;
import java.sql.SQLException;

/** Counts what a page asks of the database. */
public final class Statements {

    /** The most that one page may ask. */
    public static final long BUDGET = 12;

    private static final int VISITS = 6;

    private Statements() {}

    /** The least of several visits: what the server does by the way in between only ever adds. */
    public static long of(Page page, String path) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int visit = 0; visit < VISITS; visit++) {
            long before = asked();
            page.request().get(Running.demo().server().address() + path);
            least = Math.min(least, asked() - before - 1);
        }
        return least;
    }

    private static long asked() throws SQLException {
        try (var connection = NewPeople.database();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT SUM(VARIABLE_VALUE) FROM information_schema.GLOBAL_STATUS WHERE"
                                + " VARIABLE_NAME IN ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
