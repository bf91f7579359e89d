package org.attune.curriculum.model.files;

import java.util.Set;
import java.util.TreeMap;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.LibraryPage;

/** Reads modules and pages with their translations; a fault in a translation is told once, where it lies. */
final class Translations {

    private final Desk desk;

    Translations(Desk desk) {
        this.desk = desk;
    }

    InLanguages<LearningModule> module(String folder) {
        var digest = desk.tree().under(folder + "/").digest();
        var original = new ModuleFolder(desk, folder, digest).read();
        var others = new TreeMap<String, LearningModule>();
        for (var language : Mirror.languagesOf(desk.tree(), folder)) {
            var mirror = new Mirror(desk.tree(), folder, language);
            var other = desk.forTranslation(mirror);
            var translated = new ModuleFolder(other, folder, digest).read();
            takeOver(mirror, other);
            if (areReadable(folder + "/", other)) {
                new MirrorLint(desk.faults(), mirror, folder).check(original, translated);
            }
            others.put(language, translated);
        }
        return new InLanguages<>(original, others);
    }

    InLanguages<LibraryPage> page(String path) {
        var folder = path.substring(0, path.lastIndexOf('/'));
        var original = new LibraryFolder(desk).page(path);
        var others = new TreeMap<String, LibraryPage>();
        for (var language : Mirror.languagesOf(desk.tree(), folder)) {
            var mirror = new Mirror(desk.tree(), folder, language);
            var where = mirror.where(path);
            if (!where.equals(path)) {
                var other = desk.forTranslation(mirror);
                var translated = new LibraryFolder(other).page(path);
                desk.wasReadElsewhere(where);
                takeOver(mirror, other);
                if (areReadable(path, other) && other.faults().areOfReadable(where)) {
                    new MirrorLint(desk.faults(), mirror, folder).check(path, original, translated);
                }
                others.put(language, translated);
            }
        }
        return new InLanguages<>(original, others);
    }

    /**
     * Looks through the translations of a programme. Its words are read by whoever judges its requirements; its version is
     * that of the original alone, so that a translation added later moves nobody (R23).
     */
    void programme(String path, Set<String> modules, Set<String> rubrics) {
        var folder = path.substring(0, path.lastIndexOf('/'));
        for (var language : Mirror.languagesOf(desk.tree(), folder)) {
            var mirror = new Mirror(desk.tree(), folder, language);
            var where = mirror.where(path);
            if (!where.equals(path)) {
                var other = desk.forTranslation(mirror);
                new ProgrammeFolder(other).programme(path, modules, rubrics);
                takeOver(mirror, other);
                new WordsOnly(where, desk.faults())
                        .check(
                                desk.tree().text(path).orElse(""),
                                desk.tree().text(where).orElse(""));
            }
        }
    }

    /** What cannot be read differs in everything; that is told once, where it cannot be read. */
    private boolean areReadable(String beginning, Desk translation) {
        return desk.faults().areOfReadable(beginning) && translation.faults().areOfReadable(beginning);
    }

    private void takeOver(Mirror mirror, Desk other) {
        other.faults().found().stream()
                .filter(fault -> mirror.holds(fault.file()))
                .forEach(desk.faults()::add);
        other.tree().files().keySet().stream()
                .filter(other::wasRead)
                .map(mirror::where)
                .filter(mirror::holds)
                .forEach(desk::wasReadElsewhere);
    }
}
