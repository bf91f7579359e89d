package org.attune.curriculum.model.files;

import java.util.List;
import org.attune.curriculum.Crosswalk;
import org.attune.curriculum.OutsideSet;

/** Reads what is known of outside bodies: numbers and dates, none of their words. */
final class OutsideFolder {

    private final Desk desk;

    OutsideFolder(Desk desk) {
        this.desk = desk;
    }

    Crosswalk crosswalk(String path) {
        var file = desk.yaml(path);
        desk.credits(file);
        var crosswalk = new Crosswalk(
                desk.id(file),
                file.text("body"),
                file.text("edition"),
                file.text("note"),
                file.each("rows", this::row));
        file.text("source");
        file.close();
        return crosswalk;
    }

    private Crosswalk.Row row(Fields line) {
        var row = new Crosswalk.Row(line.text("ours"), line.texts("theirs"));
        if (!desk.isDomain(row.domain())) {
            line.fault("ours", "is-not-a-domain", row.domain());
        }
        line.close();
        return row;
    }

    OutsideSet requirements(String path) {
        var file = desk.yaml(path);
        desk.credits(file);
        var from = file.date("valid_from");
        var to = file.has("valid_to") ? file.date("valid_to") : null;
        if (to != null && to.isBefore(from)) {
            file.fault("valid_to", "valid-to-lies-before-valid");
        }
        var set = new OutsideSet(
                desk.id(file),
                file.text("body"),
                file.text("level"),
                from,
                to,
                file.text("source"),
                file.each("facts", OutsideFolder::fact));
        requireSomething(set.facts(), file);
        file.leave("version", "note");
        file.close();
        return set;
    }

    private static OutsideSet.Fact fact(Fields line) {
        var fact = new OutsideSet.Fact(
                line.text("id"), line.text("text"), line.text("amount"), line.text("unit"), line.flag("checked"));
        line.close();
        return fact;
    }

    private static void requireSomething(List<?> facts, Fields file) {
        if (facts.isEmpty()) {
            file.fault("facts", "facts-must-not-be-empty");
        }
    }
}
