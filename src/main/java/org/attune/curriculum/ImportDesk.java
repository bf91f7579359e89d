package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.curriculum.model.ContentImport;
import org.attune.curriculum.model.Edition;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.curriculum.model.files.Overlay;
import org.attune.curriculum.model.files.PackageLint;
import org.attune.curriculum.store.FilesJson;
import org.attune.curriculum.store.Imports;
import org.attune.identity.Permitted;
import org.attune.shared.jobs.Jobs;

/** Hands out packages to be read and takes back what was found. Reading itself takes too long for a transaction. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ImportDesk {

    private static final int MOST_FAULTS = 1_000;

    @Inject
    Imports imports;

    @Inject
    OwnContent own;

    @Inject
    Jobs jobs;

    /** A package laid over what its organization teaches, and what was found in it before. */
    record Work(Overlay overlay, List<String> found) {}

    /** What came of reading: with one fault the package is refused. */
    record Verdict(List<String> wrong, List<String> overdue) {}

    /** Takes a package to be read in the background. */
    void put(ContentImport offered) {
        imports.add(offered);
        jobs.enqueue(ImportCheck.KIND, String.valueOf(offered.getId()));
    }

    /** Lets those know by a letter who have to go over to one of these. */
    void callOver(List<Edition> published) {
        published.stream()
                .filter(Edition::isMustRead)
                .forEach(edition -> jobs.enqueue(SafetyFixLetters.KIND, String.valueOf(edition.getId())));
    }

    /** Nothing when it was read already, or is no longer wanted. */
    Optional<Work> take(long importId) {
        return imports.find(importId)
                .filter(ContentImport::isChecking)
                .map(offered -> new Work(overlayOf(offered), offered.getFaults()));
    }

    private Overlay overlayOf(ContentImport offered) {
        return overlayFor(offered.getOrganizationId(), filesOf(offered));
    }

    private static ContentTree filesOf(ContentImport offered) {
        return ContentTree.of(FilesJson.read(offered.getFiles()));
    }

    /** A package laid over what an organization teaches at this moment. */
    Overlay overlayFor(long organizationId, ContentTree offered) {
        return Overlay.of(own.filesOf(organizationId).tree(), offered);
    }

    /** What a package that is ready would change at this moment. */
    PackagePreview previewOf(ContentImport offered) {
        var now = own.filesOf(offered.getOrganizationId());
        return PackagePreview.of(now.stamp(), PackageLint.units(Overlay.of(now.tree(), filesOf(offered))));
    }

    void finish(long importId, Verdict verdict) {
        imports.locked(importId).filter(ContentImport::isChecking).ifPresent(offered -> {
            if (verdict.wrong().isEmpty()) {
                offered.ready(lines(verdict.overdue()));
            } else {
                offered.refuse(lines(verdict.wrong()));
            }
        });
    }

    /** One a line, as {@link FaultWords} are kept; of a package with no end of faults the first ones. */
    static String lines(List<String> faults) {
        var shown = new ArrayList<>(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
        if (faults.size() > MOST_FAULTS) {
            shown.add(FaultWords.of("curriculum", "and-more", faults.size() - MOST_FAULTS)
                    .keptAt(""));
        }
        return String.join("\n", shown);
    }
}
