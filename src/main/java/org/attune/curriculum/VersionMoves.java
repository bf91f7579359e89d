package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.attune.curriculum.model.ContentMove;
import org.attune.curriculum.model.Edition;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.store.EnrolmentStore;
import org.attune.curriculum.store.Imports;
import org.attune.shared.NotFoundException;

/** Binds an enrolment to another version, and keeps that it did. */
@ApplicationScoped
class VersionMoves {

    @Inject
    EnrolmentStore enrolments;

    @Inject
    Imports imports;

    ModuleEnrolment locked(long personId, String moduleId) {
        return enrolments
                .locked(personId, moduleId)
                .filter(ModuleEnrolment::isBegun)
                .orElseThrow(() -> new NotFoundException("begun module " + moduleId));
    }

    ContentMove move(ModuleEnrolment enrolment, String digest, Curriculum now, Instant moment) {
        var edition = now.editionOf(enrolment.getModuleId()).map(Edition::getId).orElse(null);
        var move = new ContentMove(enrolment, edition, digest, moment);
        imports.add(move);
        enrolment.goOver(digest, moment);
        return move;
    }
}
