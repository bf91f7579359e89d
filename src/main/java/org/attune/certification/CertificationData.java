package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.certification.model.Application;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.CertificateMark;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.KeptEvaluation;
import org.attune.certification.model.Standing;
import org.attune.certification.store.CertificationRows;
import org.attune.identity.Permitted;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/**
 * A person's way to a certificate. What the decisions said in words goes with the person, and so does the name on a
 * certificate; that one was issued, when and under which number, stays.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class CertificationData implements PersonalData {

    @Inject
    CertificationRows rows;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(
                Enrolment.class,
                Standing.class,
                Application.class,
                KeptEvaluation.class,
                Certificate.class,
                CertificateMark.class);
    }

    @Override
    public String part() {
        return "certification";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        return new PersonalRecord()
                .each("programmes", rows.enrolmentsOf(subject.id()), this::exportOf)
                .each("applications", rows.applicationsOf(subject.id()), CertificationData::exportOf)
                .each("evaluations", rows.evaluationsOf(subject.id()), CertificationData::exportOf)
                .each("certificates", rows.certificatesOf(subject.id()), this::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            rows.forgetWordsAbout(subject.id());
        }
    }

    private PersonalRecord exportOf(Enrolment enrolment) {
        var record = new PersonalRecord()
                .with("programme", enrolment.getProgramme())
                .with("version", enrolment.getSetVersion())
                .with("enrolledOn", enrolment.getEnrolledOn());
        rows.standing(enrolment.getId())
                .ifPresent(standing -> record.with("met", standing.getMet()).with("of", standing.getTotal()));
        return record;
    }

    private static PersonalRecord exportOf(Application application) {
        return new PersonalRecord()
                .with("state", application.getState())
                .with("askedAt", application.getAskedAt())
                .with("decidedAt", application.getDecidedAt())
                .with("decidedBy", application.getDecidedBy())
                .with("reasons", application.getReasons());
    }

    private static PersonalRecord exportOf(KeptEvaluation evaluation) {
        return new PersonalRecord().with("on", evaluation.getJudgedOn()).with("result", evaluation.getResult());
    }

    private PersonalRecord exportOf(Certificate certificate) {
        return new PersonalRecord()
                .with("number", certificate.getNumber())
                .with("holder", certificate.getHolderName())
                .with("award", certificate.getAwardTitle())
                .with("issuedOn", certificate.getIssuedOn())
                .with("expiresOn", certificate.getExpiresOn())
                .each("marks", rows.marksOf(certificate.getId()), CertificationData::exportOf);
    }

    private static PersonalRecord exportOf(CertificateMark mark) {
        return new PersonalRecord()
                .with("mark", mark.getMark())
                .with("reason", mark.getReason())
                .with("at", mark.getMarkedAt());
    }
}
