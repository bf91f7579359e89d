package org.attune.certification;

import java.util.Map;
import java.util.Optional;
import org.attune.certification.model.Application;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.Judgement;
import org.attune.evidence.EvidenceFact;

/**
 * One person's way through a programme as of now: what is judged, the facts behind it, and how far the decision is.
 *
 * @param ready everything but the decision is met
 * @param hints when the time of an open requirement comes, by its id
 */
public record ProgrammePath(
        Enrolment enrolment,
        Judgement judgement,
        boolean ready,
        Map<Long, EvidenceFact> facts,
        Map<String, PathHint> hints,
        Outcome outcome) {

    /** The last application and the last certificate, where there are any. */
    public record Outcome(Optional<Application> application, Optional<Certificate> certificate) {}
}
