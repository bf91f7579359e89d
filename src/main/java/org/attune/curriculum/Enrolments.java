package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.store.EnrolmentStore;
import org.attune.identity.Permitted;

/** Puts people on modules. Called by whoever puts them on a programme. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class Enrolments {

    @Inject
    EnrolmentStore enrolments;

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    /** Puts a person on these modules; being on one already changes nothing. */
    public void enrol(long organizationId, long personId, Collection<String> moduleIds) {
        var already = modulesOf(personId);
        moduleIds.stream()
                .filter(module -> !already.contains(module))
                .distinct()
                .forEach(module -> enrolments.add(new ModuleEnrolment(
                        organizationId,
                        personId,
                        catalog.of(organizationId).module(module).id(),
                        clock.instant())));
    }

    public boolean isEnrolled(long personId, String moduleId) {
        return modulesOf(personId).contains(moduleId);
    }

    /** Titles of the modules a person has before them and nobody may begin at present. */
    public List<String> closedTo(long organizationId, long personId) {
        var curriculum = catalog.of(organizationId);
        return enrolments.of(personId).stream()
                .filter(enrolment -> !enrolment.isBegun() && curriculum.isClosed(enrolment.getModuleId()))
                .map(enrolment -> curriculum.module(enrolment.getModuleId()).title())
                .toList();
    }

    /** Ids of the modules a person is on. */
    public List<String> modulesOf(long personId) {
        return enrolments.of(personId).stream()
                .map(ModuleEnrolment::getModuleId)
                .toList();
    }
}
