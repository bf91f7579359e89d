package org.attune.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.attune.certification.AwardApplications;
import org.attune.certification.Decisions;
import org.attune.identity.MadeUpPeople;
import org.attune.logbook.GatekeeperCertificates;
import org.attune.logbook.GatekeeperCourse;
import org.attune.logbook.MilestoneDesk;
import org.attune.logbook.Milestones;

/** What the cohort handed in and somebody answered, each by the page's own service and as the person who would. */
@ApplicationScoped
class CohortDeeds {

    @Inject
    MadeUpPeople people;

    @Inject
    GatekeeperCertificates certificates;

    @Inject
    Milestones milestones;

    @Inject
    MilestoneDesk desk;

    @Inject
    AwardApplications applications;

    @Inject
    Decisions decisions;

    void certificate(Learner learner, Deed deed) {
        var number = new long[1];
        people.as(
                learner.id(),
                () -> number[0] = certificates.enter(
                        GatekeeperCourse.valueOf(deed.text("course")),
                        deed.text("provider"),
                        deed.day(learner.today(), 0)));
        if (deed.has("by")) {
            people.as(learner.person(deed.text("by")), () -> certificates.confirm(number[0]));
        }
    }

    /** Handed in, and confirmed where somebody is named who did. */
    void milestone(Learner learner, Deed deed) {
        for (int i = 0; i < deed.times(); i++) {
            var day = deed.day(learner.today(), i);
            var number = new long[1];
            people.as(
                    deed.has("as") ? learner.person(deed.text("as")) : learner.id(),
                    () -> number[0] = milestones.submit(deed.text("kind"), told(learner, deed, day)));
            if (deed.has("by")) {
                people.as(
                        learner.person(deed.text("by")),
                        () -> desk.confirm(number[0], answers(learner, deed.map("further"))));
            }
        }
    }

    private static Milestones.Told told(Learner learner, Deed deed, LocalDate day) {
        Long named = deed.has("named") ? learner.person(deed.text("named")) : null;
        return new Milestones.Told(day, answers(learner, deed.map("answers")), deed.text("words", null), named);
    }

    /** As they are typed; {@code +90} is a day to come and {@code -20} one that has gone. */
    private static Map<String, String> answers(Learner learner, Map<String, Object> given) {
        var answers = new HashMap<String, String>();
        given.forEach((field, value) -> {
            var text = value.toString();
            var day = text.matches("[+-]\\d+ days")
                    ? learner.today().plusDays(Long.parseLong(text.replace(" days", "")))
                    : null;
            answers.put(field, day == null ? text : day.toString());
        });
        return answers;
    }

    /** Asked for the decision, and awarded where somebody is named who did. */
    void asks(Learner learner, Deed deed) {
        var number = new long[1];
        people.as(learner.id(), () -> number[0] = applications.ask(learner.enrolmentId()));
        if (deed.has("by")) {
            people.as(
                    learner.person(deed.text("by")),
                    () -> decisions.award(number[0], learner.today(), deed.text("reasons")));
        }
    }

    static LocalTime time(Deed deed) {
        return LocalTime.parse(deed.text("start", "10:00"));
    }
}
