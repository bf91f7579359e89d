package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.SetVersion;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.Enrolments;

/** What follows from being taken onto a programme: its modules open, and the first standing is worked out. */
@ApplicationScoped
class Admission {

    @Inject
    Catalog catalog;

    @Inject
    Enrolments modules;

    @Inject
    StandingKeeper keeper;

    void begun(Enrolment enrolment, SetVersion version) {
        var programme = catalog.programme(version.toString());
        modules.enrol(enrolment.getOrganizationId(), enrolment.getPersonId(), programme.modules());
        keeper.refresh(enrolment);
    }
}
