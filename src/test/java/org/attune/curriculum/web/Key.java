package org.attune.curriculum.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.curriculum.Answers;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.model.Answer;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.ContentTree;

/** What is right in a shipped question, found by its id. */
record Key(CheckItem item) {

    private static final Map<String, CheckItem> BANK =
            ContentReader.read(ContentTree.read(Path.of("modules")), LocalDate.of(2026, 12, 1))
                    .content()
                    .modules()
                    .values()
                    .stream()
                    .flatMap(module -> module.items().stream())
                    .collect(Collectors.toMap(CheckItem::id, Function.identity()));

    static Key of(String itemId) {
        return new Key(BANK.get(itemId));
    }

    Answer answer(boolean right) {
        return right ? Answers.right(item) : Answers.wrong(item);
    }
}
