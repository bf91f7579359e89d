package org.attune.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How many SQL statements a page costs, counted by the database itself, less what the idle server asks for. */
final class Statements {

    private static final int VISITS = 40;
    private static final long IDLE_MILLIS = 10_000;
    private static final double BUDGET = 12;
    private static final String COUNT = """
            SELECT SUM(VARIABLE_VALUE) FROM information_schema.GLOBAL_STATUS
            WHERE VARIABLE_NAME IN ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_REPLACE')
            """;

    private final Connection connection;
    private final Visitors visitors;
    private final Report report;

    Statements(Connection connection, Visitors visitors, Report report) {
        this.connection = connection;
        this.visitors = visitors;
        this.report = report;
    }

    void measure(List<Bench.Route> routes) throws SQLException, IOException, InterruptedException {
        report.title("SQL statements for one page", "(mean of " + VISITS + " visits)");
        for (var route : routes) {
            visitors.of(route.visitor()).get(route.path());
        }
        double perNano = idleRate();
        for (var route : routes) {
            var visitor = visitors.of(route.visitor());
            long before = count();
            long began = System.nanoTime();
            for (int i = 0; i < VISITS; i++) {
                visitor.get(route.path());
            }
            double idle = perNano * (System.nanoTime() - began);
            double statements = Math.max(0, (count() - before - 1 - idle) / VISITS);
            report.line(route.visitor().replaceFirst("@.*", "") + " " + route.path(), statements, BUDGET, "");
        }
    }

    private double idleRate() throws SQLException, InterruptedException {
        long before = count();
        long began = System.nanoTime();
        Thread.sleep(IDLE_MILLIS); // What is measured is the server left alone for so long.
        double perNano = (double) (count() - before - 1) / (System.nanoTime() - began);
        report.note(String.format("an idle server asks %.1f times a second", perNano * 1e9));
        return perNano;
    }

    private long count() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
