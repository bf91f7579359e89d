package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.logbook.model.Accommodation;
import org.attune.logbook.model.GatekeeperCertificate;
import org.attune.logbook.model.SafetyDrill;
import org.attune.logbook.store.AccommodationStore;
import org.attune.logbook.store.GatekeeperStore;
import org.attune.logbook.store.SafetyDrillStore;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** Drills, certificates and accommodations. Days and outcomes stay, for client work rested on them; words go. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class SafetyData implements PersonalData {

    @Inject
    SafetyDrillStore drills;

    @Inject
    GatekeeperStore certificates;

    @Inject
    AccommodationStore accommodations;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(SafetyDrill.class, GatekeeperCertificate.class, Accommodation.class);
    }

    @Override
    public String part() {
        return "safety";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        long person = subject.id();
        return new PersonalRecord()
                .each("drills", drills.allOf(person), SafetyData::exportOf)
                .each("certificates", certificates.allOf(person), SafetyData::exportOf)
                .each("accommodations", accommodations.allOf(person), SafetyData::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            certificates.allOf(subject.id()).forEach(GatekeeperCertificate::forgetWords);
            accommodations.allOf(subject.id()).forEach(Accommodation::forgetReason);
        }
    }

    private static PersonalRecord exportOf(SafetyDrill drill) {
        return new PersonalRecord()
                .with("drill", drill.getId())
                .with("trainee", drill.getTraineeId())
                .with("assessor", drill.getAssessorId())
                .with("scenario", drill.getScenario())
                .with("day", drill.getDay())
                .with("passed", drill.isPassed())
                .with("missed", String.join(" ", drill.getMissed()))
                .with("validUntil", drill.getValidUntil())
                .with("debriefedAt", drill.getDebriefedAt());
    }

    private static PersonalRecord exportOf(GatekeeperCertificate certificate) {
        return new PersonalRecord()
                .with("certificate", certificate.getId())
                .with("trainee", certificate.getTraineeId())
                .with("course", certificate.getCourse())
                .with("provider", certificate.getProvider())
                .with("earnedOn", certificate.getEarnedOn())
                .with("validUntil", certificate.getValidUntil())
                .with("state", certificate.getState())
                .with("settledBy", certificate.getSettledBy())
                .with("reason", certificate.getReason());
    }

    private static PersonalRecord exportOf(Accommodation accommodation) {
        return new PersonalRecord()
                .with("accommodation", accommodation.getId())
                .with("person", accommodation.getPersonId())
                .with("kind", accommodation.getKind())
                .with("amount", accommodation.getAmount())
                .with("from", accommodation.getFrom())
                .with("to", accommodation.getTo())
                .with("reason", accommodation.getReason())
                .with("grantedBy", accommodation.getGrantedBy());
    }
}
