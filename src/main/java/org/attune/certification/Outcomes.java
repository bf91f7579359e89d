package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attune.certification.model.Enrolment;
import org.attune.certification.store.Applications;
import org.attune.certification.store.CertificateStore;

/** What came of an enrolment so far: the last application and the last certificate. */
@ApplicationScoped
class Outcomes {

    @Inject
    Applications applications;

    @Inject
    CertificateStore certificates;

    ProgrammePath.Outcome of(Enrolment enrolment) {
        return new ProgrammePath.Outcome(
                applications.latest(enrolment.getId()), certificates.latest(enrolment.getId()));
    }
}
