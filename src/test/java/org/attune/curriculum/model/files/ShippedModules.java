package org.attune.curriculum.model.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped tree, and ways to break it. */
final class ShippedModules {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    static final ContentTree TREE = ContentTree.read(Path.of("modules"));

    private ShippedModules() {}

    /** The tree with one place of one file changed. */
    static ContentTree with(String file, String before, String after) {
        var text = TREE.text(file).orElseThrow();
        assertThat(text).as("what is to be changed in " + file).contains(before);
        return TREE.with(Map.of(file, text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after))));
    }

    static ContentTree without(String file) {
        var files = new TreeMap<>(TREE.files());
        assertThat(files.remove(file)).isNotNull();
        return ContentTree.of(files);
    }

    /** The files of these paths alone; reading all modules for each broken line would take long. */
    static ContentTree part(ContentTree tree, Pattern paths) {
        var files = new TreeMap<>(tree.files());
        files.keySet().removeIf(path -> !paths.matcher(path).matches());
        return ContentTree.of(files);
    }

    static List<Fault> faultsOf(ContentTree tree) {
        return faultsOf(tree, TODAY);
    }

    static List<Fault> faultsOf(ContentTree tree, LocalDate today) {
        return ContentReader.read(tree, today).faults();
    }
}
