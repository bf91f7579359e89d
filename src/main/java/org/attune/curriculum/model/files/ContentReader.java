package org.attune.curriculum.model.files;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.curriculum.Behaviour;
import org.attune.curriculum.Crosswalk;
import org.attune.curriculum.Instrument;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.LibraryPage;
import org.attune.curriculum.OutsideSet;
import org.attune.curriculum.Persona;
import org.attune.curriculum.ProgrammeText;
import org.attune.curriculum.RubricVersion;
import org.attune.curriculum.SafetyProtocol;
import org.attune.curriculum.model.files.Content.Translation;

/** Reads a whole tree. Either all of it is sound, or the faults say what to mend; there is no half of a curriculum. */
public final class ContentReader {

    private static final Set<String> OTHER_FOLDERS = Set.of("programme", "library");
    private static final Pattern RUBRIC = Pattern.compile("programme/rubrics/[a-z0-9-]+/v\\d+\\.yaml");
    private static final Pattern PROGRAMME = Pattern.compile("programme/(?!rubrics/)[a-z0-9-]+/v\\d+\\.yaml");
    private static final Pattern PAGE = Pattern.compile("library/[a-z0-9-]+/[a-z0-9-]+\\.md");

    private static final Pattern PERSONA = Pattern.compile("library/personas/[a-z0-9-]+\\.yaml");
    private static final Pattern INSTRUMENT = Pattern.compile("library/instruments/[a-z0-9-]+\\.yaml");
    private static final Pattern PROTOCOL = Pattern.compile("library/protocols/safety\\.[a-z]+\\.yaml");
    private static final Pattern CROSSWALK = Pattern.compile("programme/crosswalks/[a-z0-9-]+\\.yaml");
    private static final Pattern OUTSIDE = Pattern.compile("programme/requirement-sets/[a-z0-9-]+\\.yaml");

    private static final String FOR_AUTHORS = "README.md";

    private final Desk desk;
    private final Map<String, Translation> translations = new TreeMap<>();

    private ContentReader(ContentTree tree, LocalDate today) {
        var faults = new Faults();
        var deep = tree.files().entrySet().stream()
                .filter(file -> TextLint.isTooDeep(file.getKey(), file.getValue(), faults))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        desk = new Desk(tree.without(deep), today);
        faults.found().forEach(desk.faults()::add);
    }

    /**
     * The content of a tree, and everything an author should know about it.
     *
     * @param whole whether every file could be read; if not, what is missing elsewhere may only follow from that
     */
    public record Result(Content content, List<Fault> faults, boolean whole) {

        /** Faults that stand in the way of publishing. */
        public List<Fault> wrong() {
            return faults.stream()
                    .filter(fault -> fault.weight() == Fault.Weight.WRONG)
                    .toList();
        }
    }

    /** @param today the day by which dates in the files are judged */
    public static Result read(ContentTree tree, LocalDate today) {
        var reader = new ContentReader(tree, today);
        var content = reader.content();
        return new Result(content, reader.desk.faults().found(), reader.isWhole());
    }

    /** A module by itself, from the files of a version that was sound when it was published. */
    public static InLanguages<LearningModule> module(ContentTree tree) {
        var desk = new Desk(tree, LocalDate.EPOCH);
        return new Translations(desk).module(tree.folders().iterator().next());
    }

    /** A page of the library by itself, from the files of a version that was sound when it was published. */
    public static InLanguages<LibraryPage> page(ContentTree tree) {
        var desk = new Desk(tree, LocalDate.EPOCH);
        var original = tree.files().keySet().stream()
                .filter(path -> PAGE.matcher(path).matches())
                .findFirst()
                .orElseThrow();
        return new Translations(desk).page(original);
    }

    /** A rubric by itself, from the file of a version that was sound when it was published. */
    public static RubricVersion rubric(ContentTree tree) {
        var desk = new Desk(tree, LocalDate.EPOCH);
        return new RubricFile(desk, tree.files().firstKey()).read();
    }

    /** A programme by itself, from the file of a version that was sound when it was published. */
    public static ProgrammeText programme(ContentTree tree) {
        var desk = new Desk(tree, LocalDate.EPOCH);
        return new ProgrammeFolder(desk).programme(tree.files().firstKey(), Set.of(), Set.of());
    }

    private Content content() {
        desk.tree().unreadable().forEach(path -> desk.faults().add(path, 1, "is-too-large-or-not"));
        desk.tree().files().forEach((path, text) -> TextLint.check(path, text, desk.faults()));
        var programmes = new ProgrammeFolder(desk);
        var behaviours = new LinkedHashMap<String, Behaviour>();
        var domains = programmes.competencies(behaviours);
        var modules = modules();
        if (isWhole()) {
            everyBehaviourIsTrained(behaviours.keySet(), modules.values());
        }
        var rubrics = new LinkedHashMap<String, RubricVersion>();
        paths(RUBRIC)
                .map(path -> new RubricFile(desk, path).read())
                .forEach(rubric -> rubrics.put(rubric.getRef(), rubric));
        var texts = new LinkedHashMap<String, ProgrammeText>();
        paths(PROGRAMME)
                .map(path -> programmes.programme(path, modules.keySet(), rubrics.keySet()))
                .forEach(programme -> texts.put(programme.ref(), programme));
        paths(PROGRAMME).forEach(path -> new Translations(desk).programme(path, modules.keySet(), rubrics.keySet()));
        var milestones = new MilestonesFile(desk).read();
        var library = library(modules);
        var outside = outside();
        var crisis = new LibraryFolder(desk).crisis();
        leftOvers();
        return new Content(
                modules,
                Collections.unmodifiableMap(domains),
                Collections.unmodifiableMap(behaviours),
                Collections.unmodifiableMap(rubrics),
                Collections.unmodifiableMap(texts),
                milestones,
                library,
                outside,
                crisis,
                Collections.unmodifiableMap(translations));
    }

    private boolean isWhole() {
        return desk.tree().unreadable().isEmpty() && desk.faults().areOfReadable("");
    }

    private Map<String, LearningModule> modules() {
        var modules = new LinkedHashMap<String, LearningModule>();
        var reader = new Translations(desk);
        desk.tree().folders().stream()
                .filter(Predicate.not(OTHER_FOLDERS::contains))
                .filter(this::hasMain)
                .map(reader::module)
                .forEach(module -> {
                    var id = module.original().id();
                    modules.put(id, module.original());
                    module.others()
                            .forEach((language, text) -> in(language).modules().put(id, text));
                });
        return Collections.unmodifiableMap(modules);
    }

    private void everyBehaviourIsTrained(Set<String> behaviours, Collection<LearningModule> modules) {
        var drilled = new HashSet<String>();
        var played = new HashSet<String>();
        modules.forEach(module -> {
            module.drills().forEach(drill -> drilled.add(drill.behaviour()));
            module.scenarios().forEach(scenario -> played.addAll(scenario.behaviours()));
        });
        behaviours.forEach(behaviour -> {
            requireTrained(drilled, behaviour, "no-drill-of-any-module");
            requireTrained(played, behaviour, "no-scenario-of-any-module");
        });
    }

    private void requireTrained(Set<String> trained, String behaviour, String key) {
        if (!trained.contains(behaviour)) {
            var text = desk.tree().text(ProgrammeFolder.COMPETENCIES).orElse("");
            int line = (int) text.substring(0, Math.max(0, text.indexOf(behaviour)))
                    .lines()
                    .count();
            desk.faults().add(ProgrammeFolder.COMPETENCIES, Math.max(1, line), key, behaviour);
        }
    }

    private boolean hasMain(String folder) {
        var main = folder + "/" + ModuleFolder.MAIN;
        if (desk.tree().text(main).isEmpty()) {
            desk.faults().add(main, 1, "no-such-file-no-module");
            return false;
        }
        return true;
    }

    private Library library(Map<String, LearningModule> modules) {
        var clients = new LinkedHashMap<String, String>();
        modules.values().stream()
                .flatMap(module -> module.scenarios().stream())
                .forEach(scenario ->
                        clients.put(scenario.id(), scenario.heading().client()));
        var cards = new LibraryCards(desk);
        var library = new Library(
                Collections.unmodifiableMap(pages()),
                keyed(PERSONA, path -> cards.persona(path, clients), Persona::id),
                keyed(INSTRUMENT, cards::instrument, Instrument::id),
                keyed(PROTOCOL, cards::protocol, SafetyProtocol::language));
        cards.requireSameSteps(library.protocols());
        return library;
    }

    private OutsideSets outside() {
        var folder = new OutsideFolder(desk);
        return new OutsideSets(
                keyed(CROSSWALK, folder::crosswalk, Crosswalk::id),
                keyed(OUTSIDE, folder::requirements, OutsideSet::id));
    }

    private <T> Map<String, T> keyed(Pattern files, Function<String, T> read, Function<T, String> key) {
        var found = new LinkedHashMap<String, T>();
        paths(files).map(read).forEach(each -> found.put(key.apply(each), each));
        return Collections.unmodifiableMap(found);
    }

    private Map<String, LibraryPage> pages() {
        var pages = new LinkedHashMap<String, LibraryPage>();
        var reader = new Translations(desk);
        paths(PAGE).map(reader::page).forEach(page -> {
            var id = page.original().id();
            pages.put(id, page.original());
            page.others().forEach((language, text) -> in(language).library().put(id, text));
        });
        return pages;
    }

    private Translation in(String language) {
        return translations.computeIfAbsent(
                language, unknown -> new Translation(new LinkedHashMap<>(), new LinkedHashMap<>()));
    }

    private Stream<String> paths(Pattern pattern) {
        return desk.tree().files().keySet().stream()
                .filter(path -> pattern.matcher(path).matches());
    }

    private void leftOvers() {
        desk.tree().files().keySet().stream()
                .filter(path -> !desk.wasRead(path) && !PAGE.matcher(path).matches() && !path.equals(FOR_AUTHORS))
                .filter(path -> desk.faults().areOfReadable(path.substring(0, path.indexOf('/') + 1)))
                .forEach(path -> desk.faults().add(path, 1, "nothing-refers-to-this-file"));
    }
}
