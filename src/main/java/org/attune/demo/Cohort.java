package org.attune.demo;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.attune.demo.CohortFile.Trainee;
import org.attune.demo.CohortHours.School;
import org.attune.shared.jobs.JobHandler;

/**
 * Fills the demo school with a cohort at different stages: somebody awarded, somebody half an hour short, somebody whose
 * drill ran out yesterday. Loaded in the background, so that the start need not wait, and whole or not at all: a start
 * that is broken off begins it afresh. Whoever is there already is left as they are.
 */
@ApplicationScoped
@Transactional
class Cohort implements JobHandler {

    static final String KIND = "demo.cohort";

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String LEAD = "ingrid";

    /** Whoever began so many days ago has nothing to do with the classes of this year. */
    private static final int OF_EARLIER_YEARS = 365;

    @Inject
    CohortPeople people;

    @Inject
    CohortFacts facts;

    @Inject
    CohortDeeds deeds;

    @Inject
    CohortHours hours;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String organizationId) {
        load(Long.parseLong(organizationId), "");
    }

    /** @param mark put before the addresses of trainees, where the same server has a cohort already */
    void load(long organizationId, String mark) {
        var file = CohortFile.read();
        var today = LocalDate.now(clock.withZone(ZONE));
        Map<String, Long> known = new HashMap<>();
        file.staff().forEach(one -> known.put(one.key(), people.staff(organizationId, one, mark, today)));
        Map<Long, LocalDate> learners = new LinkedHashMap<>();
        Map<Trainee, Learner> fresh = new LinkedHashMap<>();
        for (var trainee : file.trainees()) {
            people.trainee(organizationId, trainee, mark, today).ifPresent(enrolled -> {
                known.put(trainee.key(), enrolled.id());
                if (trainee.since() < OF_EARLIER_YEARS) {
                    learners.put(enrolled.id(), today.minusDays(trainee.since()));
                }
                fresh.put(
                        trainee,
                        new Learner(organizationId, enrolled.id(), enrolled.enrolmentId(), today, ZONE, known));
            });
        }
        fresh.values().forEach(learner -> people.supervise(learner, known));
        var school = new School(known.get(LEAD), today, ZONE, known, learners);
        file.sessions().forEach(session -> hours.session(session, school));
        fresh.forEach((trainee, learner) -> trainee.deeds().forEach(deed -> does(learner, deed)));
    }

    private void does(Learner learner, Deed deed) {
        Map<String, BiConsumer<Learner, Deed>> all = Map.ofEntries(
                entry("facts", facts::facts),
                entry("learned", facts::learned),
                entry("read", facts::read),
                entry("erased", facts::erased),
                entry("awarded-before", facts::awardedBefore),
                entry("certificate", deeds::certificate),
                entry("milestone", deeds::milestone),
                entry("asks", deeds::asks),
                entry("client-hours", hours::clientHours),
                entry("supervision", hours::supervision));
        var done = all.get(deed.name());
        if (done == null) {
            throw new IllegalArgumentException("Nobody knows how to do " + deed.name());
        }
        done.accept(learner, deed);
    }
}
