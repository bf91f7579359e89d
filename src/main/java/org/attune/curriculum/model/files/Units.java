package org.attune.curriculum.model.files;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attune.curriculum.LearningModule;

/**
 * The parts of a tree that have versions of their own: each module, each rubric and programme, and what remains. A
 * rubric or programme carries its version in its name and is never changed once published (R1, R23).
 */
public final class Units {

    private static final Pattern NEVER_CHANGES = Pattern.compile("programme/(rubrics/)?([a-z0-9-]+/v\\d+)\\.yaml");

    private static final String PAGE = "page/";

    private Units() {}

    /** The units of a sound tree by their ids. */
    public static Map<String, ContentTree> of(ContentTree tree, Content content) {
        var units = new TreeMap<String, ContentTree>();
        for (var folder : tree.folders()) {
            var part = tree.under(folder + "/");
            moduleIn(part, content).ifPresent(module -> units.put(module.id(), part));
        }
        tree.files().keySet().forEach(path -> lastingId(path).ifPresent(id -> units.put(id, tree.under(path))));
        units.put("competencies", tree.under(ProgrammeFolder.COMPETENCIES));
        units.put("milestones", tree.under(MilestonesFile.PATH));
        units.put("library", tree.under("library/"));
        return units;
    }

    private static Optional<LearningModule> moduleIn(ContentTree part, Content content) {
        var digest = part.digest();
        return content.modules().values().stream()
                .filter(module -> module.digest().equals(digest))
                .findFirst();
    }

    /** The id of the rubric or programme in this file, if it is one. */
    public static Optional<String> lastingId(String path) {
        var match = NEVER_CHANGES.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(match.group(1) == null ? programme(match.group(2)) : rubric(match.group(2)));
    }

    /** The content id of a page of the library. */
    public static String page(String pageId) {
        return PAGE + pageId;
    }

    /** The id of the page that a content id stands for, unless it stands for something else. */
    public static Optional<String> pageIn(String contentId) {
        return contentId.startsWith(PAGE) ? Optional.of(contentId.substring(PAGE.length())) : Optional.empty();
    }

    public static String rubric(String ref) {
        return "rubric/" + ref;
    }

    public static String programme(String ref) {
        return "programme/" + ref;
    }
}
