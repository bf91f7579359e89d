package org.attune.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.curriculum.model.files.PackageUnit;

/** A module or a page of the library as it would be, and which of its files are new, changed or gone. */
public final class UnitChange {

    private final PackageUnit unit;
    private final List<FileChange> files;

    UnitChange(PackageUnit unit) {
        this.unit = unit;
        this.files = filesOf(unit.part().before(), unit.part().after());
    }

    /** File by file, the same ones left out. */
    static List<FileChange> filesOf(ContentTree before, ContentTree after) {
        var paths = new TreeSet<>(before.files().keySet());
        paths.addAll(after.files().keySet());
        var changes = new ArrayList<FileChange>();
        for (var path : paths) {
            var old = before.text(path).orElse(null);
            var now = after.text(path).orElse(null);
            if (old == null || !old.equals(now)) {
                changes.add(new FileChange(path, old, now));
            }
        }
        return List.copyOf(changes);
    }

    PackageUnit unit() {
        return unit;
    }

    public String getContentId() {
        return unit.contentId();
    }

    public String getTitle() {
        return unit.title();
    }

    public boolean isPage() {
        return unit.isPage();
    }

    public boolean isNew() {
        return unit.part().isNew();
    }

    public List<FileChange> getFiles() {
        return files;
    }

    /** The module as a learner will see it, in their language; none for a page. */
    public Optional<LearningModule> module(String language) {
        return Optional.ofNullable(unit.module()).map(module -> module.in(language));
    }

    /** The page as a learner will see it, in their language; none for a module. */
    public Optional<LibraryPage> page(String language) {
        return Optional.ofNullable(unit.page()).map(page -> page.in(language));
    }

    public long count(FileChange.Kind kind) {
        return files.stream().filter(file -> file.getKind() == kind).count();
    }
}
