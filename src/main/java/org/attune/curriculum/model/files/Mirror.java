package org.attune.curriculum.model.files;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A folder in another language: beside {@code lessons/01.md} lies {@code de/lessons/01.md}, of the same shape. What
 * nobody has translated yet is read from the original.
 */
final class Mirror {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final ContentTree tree;
    private final String folder;
    private final String language;

    Mirror(ContentTree tree, String folder, String language) {
        this.tree = tree;
        this.folder = folder + "/";
        this.language = language;
    }

    /** The languages a folder is translated into, even if only in part. */
    static Set<String> languagesOf(ContentTree tree, String folder) {
        int start = folder.length() + 1;
        return tree.under(folder + "/").files().keySet().stream()
                .filter(path -> path.indexOf('/', start) > 0)
                .map(path -> path.substring(start, path.indexOf('/', start)))
                .filter(name -> LANGUAGE.matcher(name).matches())
                .collect(toCollection(TreeSet::new));
    }

    String language() {
        return language;
    }

    /** The files of the folder, with the translated ones in the places of their originals. */
    ContentTree laidOver() {
        var files = new TreeMap<String, String>();
        var part = tree.under(folder);
        part.files().forEach((path, text) -> {
            if (!isTranslation(path)) {
                files.put(path, part.text(where(path)).orElse(text));
            }
        });
        return ContentTree.of(files);
    }

    /** Where the file that is read for this original lies. */
    String where(String original) {
        var translated = folder + language + "/" + original.substring(Math.min(folder.length(), original.length()));
        return original.startsWith(folder) && tree.text(translated).isPresent() ? translated : original;
    }

    /** Whether a file is one of the translated ones. */
    boolean holds(String path) {
        return path.startsWith(folder + language + "/");
    }

    /** Translated files without an original: nobody would ever read them. */
    List<String> lonely() {
        return tree.under(folder + language + "/").files().keySet().stream()
                .filter(path -> tree.text(folder + path.substring(folder.length() + language.length() + 1))
                        .isEmpty())
                .toList();
    }

    /** The translated file in which a line says this; the folder's main file if none does. */
    String fileThatSays(String words) {
        return tree.under(folder + language + "/").files().entrySet().stream()
                .filter(file -> file.getValue().lines().anyMatch(words::equals))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(folder + language + "/" + ModuleFolder.MAIN);
    }

    /** The first line of a file in which a word stands. */
    int lineOf(String path, String word) {
        var text = tree.text(path).orElse("");
        int place = text.indexOf(word);
        return place < 0 ? 1 : (int) text.substring(0, place + 1).lines().count();
    }

    private boolean isTranslation(String path) {
        int end = path.indexOf('/', folder.length());
        return end > 0 && LANGUAGE.matcher(path.substring(folder.length(), end)).matches();
    }
}
