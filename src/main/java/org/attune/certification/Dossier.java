package org.attune.certification;

import java.util.Map;
import java.util.Optional;
import org.attune.certification.model.Application;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.Judgement;
import org.attune.certification.model.SeparationOfDuties.Conflict;
import org.attune.evidence.EvidenceFact;

/**
 * All a lead sees for one decision: the evaluation, of today while the application is open and as it was kept
 * afterwards, the facts behind it, and whether this lead may decide at all (R6).
 */
public record Dossier(
        Application application,
        Judgement judgement,
        Map<Long, EvidenceFact> facts,
        Optional<Conflict> conflict,
        Optional<Certificate> certificate,
        Words words) {

    /** The award at stake, and the name of who decided, or null while nobody has. */
    public record Words(String award, String decider) {}
}
