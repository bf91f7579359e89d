package org.attune.curriculum.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Key;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.CheckItem.Type;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.LearningModule.About;
import org.attune.curriculum.LearningModule.CheckRules;
import org.attune.curriculum.LearningModule.Languages;
import org.attune.curriculum.LearningModule.Outcome;

/** Modules with nothing but questions. */
final class Bank {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    static final CheckRules RULES = new CheckRules(10, 80, 3, 24);

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private Bank() {}

    /** A module whose bank has this many questions per outcome. */
    static LearningModule of(int... perOutcome) {
        var items = new ArrayList<CheckItem>();
        var outcomes = new ArrayList<Outcome>();
        for (int outcome = 1; outcome <= perOutcome.length; outcome++) {
            outcomes.add(new Outcome("O" + outcome, "…"));
            for (int i = 1; i <= perOutcome[outcome - 1]; i++) {
                items.add(single("O" + outcome + "-" + i, "O" + outcome));
            }
        }
        return of(outcomes, items);
    }

    static LearningModule of(List<Outcome> outcomes, List<CheckItem> items) {
        var about =
                new About("Listening", "…", "D3", 120, 0, List.of(), List.of(), new Languages("en", "en", "en", "en"));
        return new LearningModule(
                "M03", "digest", about, outcomes, List.of(), RULES, items, List.of(), List.of(), List.of());
    }

    static CheckItem single(String id, String outcome) {
        return item(id, outcome, Type.SINGLE, new Key(Set.of("a"), null));
    }

    static CheckItem item(String id, String outcome, Type type, Key key) {
        return new CheckItem(id, type, outcome, "…", options(), key, false, LATER);
    }

    static CheckItem critical(CheckItem item) {
        return new CheckItem(
                item.id(), item.type(), item.outcome(), item.stem(), item.options(), item.key(), true, item.retire());
    }

    static CheckItem retiring(CheckItem item, LocalDate day) {
        return new CheckItem(
                item.id(), item.type(), item.outcome(), item.stem(), item.options(), item.key(), false, day);
    }

    private static List<Option> options() {
        return List.of("a", "b", "c", "d").stream()
                .map(id -> new Option(id, "Option " + id, "Because of " + id))
                .toList();
    }
}
