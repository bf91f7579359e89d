package org.attune.curriculum.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.curriculum.ItemReport;
import org.attune.curriculum.ItemStatistics.VersionReport;
import org.attune.curriculum.model.GroupFloor;
import org.attune.curriculum.model.ItemCounts.Part;

/**
 * The figures of questions as comma-separated text. What the page hides is empty here too, and no cell can be taken for
 * a formula.
 */
final class ItemsCsv {

    private static final String HEAD =
            "module,version,item,wording,type,outcome,answers,difficulty,discrimination,flags,parts";
    private static final String END = "\r\n";

    private ItemsCsv() {}

    static String of(String moduleId, List<VersionReport> versions) {
        return versions.stream()
                .flatMap(version -> version.items().stream().map(item -> row(moduleId, version.version(), item)))
                .collect(joining(END, HEAD + END, END));
    }

    private static String row(String moduleId, String version, ItemReport report) {
        var figures = report.figures();
        return Stream.of(
                        moduleId,
                        version,
                        report.item().id(),
                        report.wording(),
                        report.item().type().name().toLowerCase(Locale.ROOT),
                        report.item().outcome(),
                        report.answers() < GroupFloor.K ? "" : String.valueOf(report.answers()),
                        figures == null ? "" : figure(figures.difficulty()),
                        figures == null || figures.discrimination().isEmpty()
                                ? ""
                                : figure(figures.discrimination().getAsDouble()),
                        report.flags().stream()
                                .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                                .collect(joining(" ")),
                        report.parts().entrySet().stream().map(ItemsCsv::part).collect(joining("; ")))
                .map(ItemsCsv::cell)
                .collect(joining(","));
    }

    private static String part(Map.Entry<Part, Long> part) {
        var kind = part.getKey().kind().isEmpty() ? "" : part.getKey().kind() + " ";
        var count = part.getValue() == null ? "under " + GroupFloor.K : String.valueOf(part.getValue());
        return kind + (part.getKey().right() ? "* " : "") + part.getKey().text() + ": " + count;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String cell(String text) {
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        var safe = !number && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",;\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
