package org.attune.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.certification.model.RequirementSet;
import org.attune.certification.model.RequirementSetReader;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.NewEvidence;

/**
 * Judging requirements: reading one person's facts and evaluating them, as the services do; and the statements behind the
 * overview of the whole organization.
 */
final class Evaluation {

    private static final String SET = "/modules/programme/efc-starter/v1.yaml";
    private static final Pattern ATTRIBUTE = Pattern.compile("\"([^\"]+)\":\"([^\"]*)\"");
    private static final int PEOPLE = 400;
    private static final int TIMES = 30;

    private final Connection connection;
    private final Report report;

    Evaluation(Connection connection, Report report) {
        this.connection = connection;
        this.report = report;
    }

    void measure() throws SQLException {
        report.title("Certification", "(statement and rules, without the page)");
        var set = set();
        var people = people();
        evaluateAll(set, people); // Warm-up
        double[] millis = evaluateAll(set, people);
        Arrays.sort(millis);
        report.line("status of one person, read and evaluated, p50", millis[millis.length / 2], 5, "ms");
        report.line("status of one person, read and evaluated, p95", millis[(int) (millis.length * 0.95)], 5, "ms");
        report.note(String.format(
                "evaluating 10,000 people afresh, one after the other, would take %.0f s",
                Arrays.stream(millis).average().orElse(0) * 10));
        report.line("status of the organization, from kept summaries, p95", overview(), 300, "ms");
    }

    private double[] evaluateAll(RequirementSet set, List<Long> people) throws SQLException {
        double[] millis = new double[people.size()];
        for (int i = 0; i < people.size(); i++) {
            long began = System.nanoTime();
            var evaluation = set.evaluate(facts(people.get(i)), LocalDate.now());
            millis[i] = (System.nanoTime() - began) / 1e6;
            if (evaluation.lines().isEmpty()) {
                throw new IllegalStateException("Nothing was evaluated");
            }
        }
        return millis;
    }

    private double overview() throws SQLException {
        double[] millis = new double[TIMES];
        try (var statement = connection.prepareStatement("SELECT state, COUNT(*), SUM(quiet_since < ?)"
                + " FROM certification_standing WHERE organization_id = ? GROUP BY state")) {
            statement.setObject(1, LocalDate.now().minusDays(21));
            statement.setLong(2, organization());
            for (int i = 0; i < TIMES; i++) {
                long began = System.nanoTime();
                try (var rows = statement.executeQuery()) {
                    rows.next();
                }
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[(int) (TIMES * 0.95)];
    }

    private static RequirementSet set() {
        try (var input = Evaluation.class.getResourceAsStream(SET)) {
            return RequirementSetReader.read(SET, new String(input.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<EvidenceFact> facts(long person) throws SQLException {
        var facts = new ArrayList<EvidenceFact>();
        try (var statement =
                connection.prepareStatement("SELECT id, kind, happened_on, minutes, categories, attributes,"
                        + " source_type, source_id FROM evidence_fact WHERE organization_id = ? AND person_id = ?"
                        + " ORDER BY happened_on, id")) {
            statement.setLong(1, organization());
            statement.setLong(2, person);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var told = NewEvidence.of(rows.getString(2), organization(), person)
                            .on(rows.getDate(3).toLocalDate())
                            .lasting(rows.getInt(4))
                            .from(rows.getString(7), rows.getString(8));
                    Arrays.stream(rows.getString(5).split(","))
                            .filter(name -> !name.isEmpty())
                            .forEach(name -> told.feeding(EvidenceCategory.valueOf(name)));
                    var attributes = ATTRIBUTE.matcher(rows.getString(6));
                    while (attributes.find()) {
                        told.with(attributes.group(1), attributes.group(2));
                    }
                    facts.add(new EvidenceFact(rows.getLong(1), told));
                }
            }
        }
        return facts;
    }

    private List<Long> people() throws SQLException {
        var people = new ArrayList<Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT id FROM identity_account WHERE email LIKE '%@bench.test' LIMIT " + PEOPLE)) {
            while (rows.next()) {
                people.add(rows.getLong(1));
            }
        }
        return people;
    }

    private long organization;

    private long organization() throws SQLException {
        if (organization == 0) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "SELECT organization_id FROM identity_account WHERE email = 'trainee@demo.test'")) {
                rows.next();
                organization = rows.getLong(1);
            }
        }
        return organization;
    }
}
