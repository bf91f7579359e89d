package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.attune.curriculum.model.CheckAccommodation;
import org.attune.curriculum.model.CheckAnswer;
import org.attune.curriculum.model.CheckAttempt;
import org.attune.curriculum.model.LessonPlace;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.store.AccommodationStore;
import org.attune.curriculum.store.CheckAttempts;
import org.attune.curriculum.store.EnrolmentStore;
import org.attune.curriculum.store.LessonPlaces;
import org.attune.identity.Permitted;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** A person's way through modules and checks. What counted stands in the ledger, so all of this can go. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class LearningData implements PersonalData {

    @Inject
    EnrolmentStore enrolments;

    @Inject
    CheckAttempts attempts;

    @Inject
    LessonPlaces places;

    @Inject
    AccommodationStore accommodations;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(
                ModuleEnrolment.class,
                LessonPlace.class,
                CheckAttempt.class,
                CheckAnswer.class,
                CheckAccommodation.class);
    }

    @Override
    public String part() {
        return "learning";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        return new PersonalRecord()
                .each("modules", enrolments.of(subject.id()), LearningData::exportOf)
                .each("places", places.of(subject.id()), LearningData::exportOf)
                .each("checks", attempts.allOf(subject.id()), LearningData::exportOf)
                .each("accommodations", accommodations.of(subject.id()), LearningData::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            attempts.removeAllOf(subject.id());
            places.removeAllOf(subject.id());
            enrolments.removeAllOf(subject.id());
            accommodations.removeAllOf(subject.id());
        }
    }

    private static PersonalRecord exportOf(ModuleEnrolment enrolment) {
        return new PersonalRecord()
                .with("module", enrolment.getModuleId())
                .with("version", enrolment.getDigest())
                .with("enrolledAt", enrolment.getEnrolledAt())
                .with("begunAt", enrolment.getBegunAt())
                .with("lessonsRead", String.join(" ", enrolment.getReadLessons()))
                .with("passedAt", enrolment.getPassedAt());
    }

    private static PersonalRecord exportOf(LessonPlace place) {
        return new PersonalRecord()
                .with("lesson", place.getLessonId())
                .with("percent", place.getPercent())
                .with("seenAt", place.getSeenAt());
    }

    private static PersonalRecord exportOf(CheckAccommodation accommodation) {
        return new PersonalRecord()
                .with("module", accommodation.getModuleId())
                .with("extraTries", accommodation.getExtraTries())
                .with("waitHours", accommodation.getWaitHours())
                .with("reason", accommodation.getReason())
                .with("grantedAt", accommodation.getGrantedAt());
    }

    private static PersonalRecord exportOf(CheckAttempt attempt) {
        return new PersonalRecord()
                .with("module", attempt.getModuleId())
                .with("number", attempt.getNumber())
                .with("startedAt", attempt.getStartedAt())
                .with("submittedAt", attempt.getSubmittedAt())
                .with("percent", attempt.getPercent())
                .each("answers", attempt.getAnswers(), LearningData::exportOf);
    }

    private static PersonalRecord exportOf(CheckAnswer answer) {
        return new PersonalRecord()
                .with("question", answer.getItemId())
                .with("chosen", String.join(" ", answer.getAnswer().chosen()))
                .with("worst", answer.getAnswer().worst())
                .with("words", answer.getAnswer().words());
    }
}
