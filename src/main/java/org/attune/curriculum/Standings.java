package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.curriculum.LearningOrder.Need;
import org.attune.curriculum.model.Edition;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.shared.config.AttuneConfig;

/** Reads an enrolment against the version of the module it is bound to. */
@ApplicationScoped
class Standings {

    @Inject
    Catalog catalog;

    @Inject
    AttuneConfig config;

    @Inject
    Clock clock;

    ModuleProgress progressOf(ModuleEnrolment enrolment) {
        return progressOf(enrolment, List.of());
    }

    /** @param needs what has to come before the module opens */
    ModuleProgress progressOf(ModuleEnrolment enrolment, List<Need> needs) {
        var module = moduleOf(enrolment);
        return new ModuleProgress(
                module,
                new ModuleProgress.Way(
                        enrolment.getReadLessons(),
                        enrolment.isBegun(),
                        enrolment.getLastActivity(),
                        newsOf(enrolment)),
                needs,
                standing(enrolment, module));
    }

    /** How somebody stands who has done nothing with a module yet. */
    ModuleProgress newcomer(LearningModule module, List<Need> needs) {
        var now = clock.instant();
        var enrolment = new ModuleEnrolment(0, 0, module.id(), now);
        return new ModuleProgress(
                module, new ModuleProgress.Way(Set.of(), false, now, null), needs, standing(enrolment, module));
    }

    /** The module in the version that was begun, or as it is now. */
    LearningModule moduleOf(ModuleEnrolment enrolment) {
        return enrolment.isBegun()
                ? catalog.module(enrolment.getOrganizationId(), enrolment.getModuleId(), enrolment.getDigest())
                : catalog.of(enrolment.getOrganizationId()).module(enrolment.getModuleId());
    }

    /** Whether the module is taught in a newer version than the one that was begun; null when it is not. */
    ModuleNews newsOf(ModuleEnrolment enrolment) {
        var curriculum = catalog.of(enrolment.getOrganizationId());
        var id = enrolment.getModuleId();
        var now = curriculum.find(id).map(LearningModule::digest).orElse(enrolment.getDigest());
        if (!enrolment.isBegun() || now.equals(enrolment.getDigest())) {
            return null;
        }
        var urgent = curriculum.urgentFor(id, enrolment.getDigest(), enrolment.getBoundAt());
        if (urgent.isPresent()) {
            return new ModuleNews(
                    now, urgent.get().getNotice(), true, urgent.get().getPublishedAt());
        }
        var edition = curriculum.editionOf(id);
        if (curriculum.isClosed(id) || !isNewer(edition, enrolment, curriculum)) {
            return null;
        }
        return new ModuleNews(
                now,
                edition.map(Edition::getChanges).orElse(null),
                false,
                edition.map(Edition::getPublishedAt).orElse(null));
    }

    /** Whose version was taken back has a newer one than all others; nobody is invited to go back. */
    private static boolean isNewer(Optional<Edition> edition, ModuleEnrolment enrolment, Curriculum curriculum) {
        return edition.map(one -> one.getPublishedAt().isAfter(enrolment.getBoundAt()))
                .orElseGet(() -> !curriculum.own().holds(enrolment.getDigest()));
    }

    /** The wait between two tries is the module's, unless the whole server has one of its own. */
    CheckStanding standing(ModuleEnrolment enrolment, LearningModule module) {
        var hours = config.optional("attune.check.wait-hours")
                .map(Long::valueOf)
                .orElse((long) module.check().waitHours());
        return enrolment.standing(module.check(), Duration.ofHours(hours), clock.instant());
    }
}
