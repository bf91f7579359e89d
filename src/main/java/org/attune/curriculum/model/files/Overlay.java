package org.attune.curriculum.model.files;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An author's package laid over what their organization teaches now. A folder with a {@code module.yaml} takes the place
 * of the whole module, one without is laid over it file by file, and so is each page of the library. What else lies in
 * the package may only be what is there already: competencies, rubrics and programmes come with Attune.
 */
public final class Overlay {

    private static final Set<String> OTHER_FOLDERS = Set.of("programme", "library");
    private static final Pattern PAGE = Pattern.compile("(library/[a-z0-9-]+/)(?:[a-z]{2}/)?([a-z0-9-]+\\.md)");
    private static final String FOR_AUTHORS = "README.md";

    private final ContentTree now;
    private final List<Part> changed = new ArrayList<>();
    private final Faults strangers = new Faults();

    /** A module by its folder, or a page by its path: its files before and after. */
    public record Part(String place, ContentTree before, ContentTree after) {

        /** Whether a file of the package, or the lack of one, belongs to this part. */
        boolean holds(String path) {
            return after.text(path).isPresent() || path.startsWith(place + "/");
        }

        public boolean isNew() {
            return before.files().isEmpty();
        }

        public boolean isPage() {
            return Overlay.isPage(place);
        }
    }

    private Overlay(ContentTree now) {
        this.now = now;
    }

    /** @param now everything the organization teaches at present */
    public static Overlay of(ContentTree now, ContentTree offered) {
        var overlay = new Overlay(now);
        var pages = new TreeMap<String, Map<String, String>>();
        offered.files().forEach((path, text) -> overlay.place(path, text, pages));
        overlay.modulesOf(offered).forEach(folder -> overlay.add(folder, overlay.module(folder, offered)));
        pages.forEach((page, files) -> overlay.add(page, pageIn(now, page).with(files)));
        return overlay;
    }

    /** A whole with one module or page in the place of the one that is there. */
    public static ContentTree inPlace(ContentTree whole, ContentTree unit) {
        return whole.without(placeOf(whole, unit).files().keySet()).with(unit.files());
    }

    /** The module or page that is there in the place of this one. */
    public static ContentTree placeOf(ContentTree whole, ContentTree unit) {
        var first = unit.files().firstKey();
        var page = PAGE.matcher(first);
        return page.matches()
                ? pageIn(whole, page.group(1) + page.group(2))
                : whole.under(first.substring(0, first.indexOf('/') + 1));
    }

    private void place(String path, String text, Map<String, Map<String, String>> pages) {
        var page = PAGE.matcher(path);
        if (page.matches()) {
            pages.computeIfAbsent(page.group(1) + page.group(2), one -> new TreeMap<>())
                    .put(path, text);
        } else if (!path.contains("/")) {
            if (!path.equals(FOR_AUTHORS)) {
                strangers.add(path, Fault.NO_LINE, "lies-in-no-folder");
            }
        } else if (isOther(path) && !now.text(path).filter(text::equals).isPresent()) {
            strangers.add(path, Fault.NO_LINE, "comes-with-attune");
        }
    }

    private static boolean isPage(String place) {
        return place.startsWith("library/");
    }

    private static boolean isOther(String path) {
        return OTHER_FOLDERS.contains(path.substring(0, path.indexOf('/')));
    }

    private Set<String> modulesOf(ContentTree offered) {
        return offered.folders().stream()
                .filter(folder -> !OTHER_FOLDERS.contains(folder))
                .collect(toCollection(TreeSet::new));
    }

    private ContentTree module(String folder, ContentTree offered) {
        var files = offered.under(folder + "/");
        boolean whole = files.text(folder + "/" + ModuleFolder.MAIN).isPresent();
        return whole
                ? files.with(clipsFor(files, folder))
                : now.under(folder + "/").with(files.files());
    }

    /** A package holds texts only; what can be heard or seen stays where a text still names it. */
    private Map<String, String> clipsFor(ContentTree files, String folder) {
        var clips = new TreeMap<String, String>();
        now.under(folder + "/").files().forEach((path, card) -> {
            var name = path.substring(path.lastIndexOf('/') + 1);
            if (MediaCard.isFor(path) && files.files().values().stream().anyMatch(text -> text.contains(name))) {
                clips.put(path, card);
            }
        });
        return clips;
    }

    private static ContentTree pageIn(ContentTree tree, String page) {
        int name = page.lastIndexOf('/') + 1;
        var folder = tree.under(page.substring(0, name));
        return folder.without(folder.files().keySet().stream()
                .filter(path -> !belongsTo(page, path))
                .collect(toCollection(TreeSet::new)));
    }

    private static boolean belongsTo(String page, String path) {
        var match = PAGE.matcher(path);
        return match.matches() && page.equals(match.group(1) + match.group(2));
    }

    private void add(String place, ContentTree after) {
        var before = isPage(place) ? pageIn(now, place) : now.under(place + "/");
        if (!before.files().equals(after.files())) {
            changed.add(new Part(place, before, after));
        }
    }

    /** Modules and pages that would be other than they are, in the order of their places. */
    public List<Part> changed() {
        return List.copyOf(changed);
    }

    /** What has no place in a package. */
    public List<Fault> strangers() {
        return strangers.found();
    }

    /** The files of all that would change, enough to make the same overlay again. */
    public ContentTree offered() {
        var files = new TreeMap<String, String>();
        changed.forEach(part -> files.putAll(part.after().files()));
        return ContentTree.of(files);
    }

    ContentTree now() {
        return now;
    }

    /** Everything, as it would be with the package. */
    ContentTree whole() {
        var gone = new TreeSet<String>();
        changed.forEach(part -> gone.addAll(part.before().files().keySet()));
        return now.without(gone).with(offered().files());
    }
}
