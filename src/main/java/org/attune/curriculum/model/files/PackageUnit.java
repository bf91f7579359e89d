package org.attune.curriculum.model.files;

import java.util.List;
import java.util.stream.Stream;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.LibraryPage;
import org.attune.curriculum.ScenarioText;

/**
 * A module or a page as it would be with a package, read from files that may still have faults. Exactly one of module and
 * page is there.
 */
public record PackageUnit(
        String contentId,
        String title,
        Overlay.Part part,
        InLanguages<LearningModule> module,
        InLanguages<LibraryPage> page) {

    static PackageUnit of(Overlay.Part part) {
        if (part.isPage()) {
            var page = ContentReader.page(part.after());
            var original = page.original();
            return new PackageUnit(Units.page(original.id()), original.title(), part, null, page);
        }
        var module = ContentReader.module(part.after());
        var original = module.original();
        return new PackageUnit(original.id(), original.title(), part, module, null);
    }

    public boolean isPage() {
        return page != null;
    }

    /** The scenes of the module in all languages they are written in. */
    public List<ScenarioText> scenarios() {
        return module == null
                ? List.of()
                : Stream.concat(Stream.of(module.original()), module.others().values().stream())
                        .flatMap(each -> each.scenarios().stream())
                        .distinct()
                        .toList();
    }
}
