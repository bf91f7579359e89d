package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.attune.curriculum.model.ItemCounts.Given;
import org.attune.curriculum.model.ItemFigures;
import org.attune.curriculum.store.ItemAnswers;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;

/**
 * How the questions of a check do their work, for those who write them: the answers of the own organization, by version
 * of the module, so that no two wordings are ever mixed. No person is shown, and no small group (R20).
 */
@ApplicationScoped
@Transactional
@Permitted(Role.PROGRAMME_LEAD)
public class ItemStatistics {

    private static final int VERSIONS = 3;

    @Inject
    ItemAnswers answers;

    @Inject
    Catalog catalog;

    @Inject
    CurrentAccount account;

    /** The questions of one version of a module. */
    public record VersionReport(String version, boolean current, List<ItemReport> items) {}

    /** The modules there are to look at. */
    public List<LearningModule> modules() {
        return List.copyOf(catalog.modules());
    }

    /** The versions that were answered, the latest first; the present one alone where none was. */
    public List<VersionReport> of(String moduleId) {
        var current = catalog.module(moduleId);
        var versions = answers.versions(account.organizationId(), moduleId, VERSIONS);
        if (versions.isEmpty()) {
            return List.of(report(current, true, Map.of(), Map.of()));
        }
        var figures = answers.figures(account.organizationId(), moduleId, versions);
        var given = answers.given(account.organizationId(), moduleId, versions);
        return versions.stream()
                .map(version -> report(
                        catalog.module(moduleId, version),
                        version.equals(current.digest()),
                        figures.getOrDefault(version, Map.of()),
                        given.getOrDefault(version, Map.of())))
                .toList();
    }

    private static VersionReport report(
            LearningModule module, boolean current, Map<String, ItemFigures> figures, Map<String, List<Given>> given) {
        return new VersionReport(
                module.digest().substring(0, 8),
                current,
                module.items().stream()
                        .map(item ->
                                ItemReport.of(item, figures.get(item.id()), given.getOrDefault(item.id(), List.of())))
                        .toList());
    }
}
