package org.attune.curriculum;

import java.util.List;
import org.attune.curriculum.model.files.PackageUnit;
import org.attune.shared.NotFoundException;

/**
 * What a package would change, before it does.
 *
 * @param seen the number of the content it was compared with; whoever publishes decides about what they saw
 */
public record PackagePreview(long seen, List<UnitChange> units) {

    static PackagePreview of(long seen, List<PackageUnit> units) {
        return new PackagePreview(seen, units.stream().map(UnitChange::new).toList());
    }

    /**
     * One module or page of it.
     *
     * @throws NotFoundException for any that does not change
     */
    public UnitChange unit(String contentId) {
        return units.stream()
                .filter(unit -> unit.getContentId().equals(contentId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("content " + contentId));
    }

    /** Whether there is a module in it: only those have people inside who could be told of a safety fix. */
    public boolean changesModules() {
        return units.stream().anyMatch(unit -> !unit.isPage() && !unit.isNew());
    }
}
