package org.attune.curriculum.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.ContentTree;

/** What is right in a shipped question, found by its words. */
record Key(List<String> right, String worst, String wrong) {

    private static final List<CheckItem> BANK = ContentReader.read(
                    ContentTree.read(Path.of("modules")), LocalDate.of(2026, 12, 1))
            .content()
            .modules()
            .get("M03")
            .items();

    static Key of(String stem) {
        var item = BANK.stream()
                .filter(each -> each.stem().equals(stem.strip()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such question: " + stem));
        var wrong = item.options().stream()
                .map(CheckItem.Option::id)
                .filter(option -> !item.key().right().contains(option))
                .findFirst()
                .orElseThrow();
        return new Key(List.copyOf(item.key().right()), item.key().worst(), wrong);
    }
}
