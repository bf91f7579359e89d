package org.attune.curriculum.model.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attune.curriculum.Behaviour;
import org.attune.curriculum.Domain;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.LibraryPage;
import org.attune.curriculum.MilestoneKind;
import org.attune.curriculum.ProgrammeText;
import org.attune.curriculum.RubricVersion;

/** Everything that is taught, read from one tree. All maps keep the order of the files. */
public record Content(
        Map<String, LearningModule> modules,
        Map<String, Domain> domains,
        Map<String, Behaviour> behaviours,
        Map<String, RubricVersion> rubrics,
        Map<String, ProgrammeText> programmes,
        Map<String, MilestoneKind> milestones,
        Library library,
        OutsideSets outside,
        CrisisList crisis,
        Map<String, Translation> translations) {

    /** What is there in one language besides that of the originals; parts nobody has translated are the originals. */
    public record Translation(Map<String, LearningModule> modules, Map<String, LibraryPage> library) {}

    /** What is there before anything could be read. */
    public static Content none() {
        return new Content(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Library.none(),
                OutsideSets.none(),
                CrisisList.none(),
                Map.of());
    }

    /** The same in a reader's language, as far as it has been translated. */
    public Content in(String language) {
        var translation = translations.get(language);
        if (translation == null) {
            return this;
        }
        return with(
                laidOver(modules, translation.modules()),
                laidOver(library.pages(), translation.library()),
                translations);
    }

    /** The same with some of its modules in other versions; one that is here no more is there again. */
    public Content with(Map<String, LearningModule> versions) {
        var all = new LinkedHashMap<>(modules);
        all.putAll(versions);
        return with(Collections.unmodifiableMap(all), library.pages(), translations);
    }

    private Content with(
            Map<String, LearningModule> otherModules,
            Map<String, LibraryPage> pages,
            Map<String, Translation> otherTranslations) {
        var shelves = new Library(pages, library.personas(), library.instruments(), library.protocols());
        return new Content(
                otherModules,
                domains,
                behaviours,
                rubrics,
                programmes,
                milestones,
                shelves,
                outside,
                crisis,
                otherTranslations);
    }

    /** Whether there is a module, or a page of the library, of this content id. */
    public boolean holds(String contentId) {
        return Units.pageIn(contentId)
                .map(library.pages()::containsKey)
                .orElseGet(() -> modules.containsKey(contentId));
    }

    /** The same with a module in place of the one of its id, in all its languages, or besides the others. */
    public Content withModule(InLanguages<LearningModule> module) {
        var id = module.original().id();
        var translated = new TreeMap<String, Translation>();
        languages(module).forEach(language -> {
            var before = translation(language);
            translated.put(
                    language,
                    new Translation(with(before.modules(), id, module.others().get(language)), before.library()));
        });
        return with(with(modules, id, module.original()), library.pages(), translated);
    }

    /** The same with a page of the library in place of the one of its id, or besides the others. */
    public Content withPage(InLanguages<LibraryPage> page) {
        var id = page.original().id();
        var translated = new TreeMap<String, Translation>();
        languages(page).forEach(language -> {
            var before = translation(language);
            translated.put(
                    language,
                    new Translation(
                            before.modules(),
                            with(before.library(), id, page.others().get(language))));
        });
        return with(modules, with(library.pages(), id, page.original()), translated);
    }

    private Set<String> languages(InLanguages<?> text) {
        var languages = new TreeSet<>(translations.keySet());
        languages.addAll(text.others().keySet());
        return languages;
    }

    private Translation translation(String language) {
        return translations.getOrDefault(language, new Translation(Map.of(), Map.of()));
    }

    /** @param text null: there is none of this id in this language */
    private static <T> Map<String, T> with(Map<String, T> texts, String id, T text) {
        var all = new LinkedHashMap<>(texts);
        if (text == null) {
            all.remove(id);
        } else {
            all.put(id, text);
        }
        return Collections.unmodifiableMap(all);
    }

    private static <T> Map<String, T> laidOver(Map<String, T> originals, Map<String, T> translated) {
        var all = new LinkedHashMap<>(originals);
        all.replaceAll((id, original) -> translated.getOrDefault(id, original));
        return Collections.unmodifiableMap(all);
    }

    public boolean isEmpty() {
        return modules.isEmpty();
    }
}
