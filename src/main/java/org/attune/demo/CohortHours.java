package org.attune.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attune.identity.MadeUpPeople;
import org.attune.logbook.ClientHours;
import org.attune.logbook.ClientHours.With;
import org.attune.logbook.ClientSession;
import org.attune.logbook.LiveKind;
import org.attune.logbook.LivePlan;
import org.attune.logbook.LivePlans;
import org.attune.logbook.LiveSessions;
import org.attune.logbook.LogbookService;
import org.attune.logbook.SessionFormat;
import org.attune.logbook.SupervisionFocus;
import org.attune.logbook.SupervisionFocus.Eye;
import org.attune.logbook.SupervisionFocus.Task;
import org.attune.logbook.SupervisionTime;
import org.attune.privacy.ClientService;

/** The time the cohort spent with clients, with their supervisors and in live sessions. */
@ApplicationScoped
class CohortHours {

    private static final List<SupervisionFocus> FOCUSES = List.of(
            focus(Set.of(Task.FORMATIVE, Task.NORMATIVE), Set.of(Eye.CLIENT, Eye.INTERVENTIONS)),
            focus(Set.of(Task.RESTORATIVE), Set.of(Eye.COACH, Eye.RELATIONSHIP)),
            focus(Set.of(Task.FORMATIVE), Set.of(Eye.SYSTEM, Eye.PARALLEL)));

    @Inject
    MadeUpPeople people;

    @Inject
    ClientService clients;

    @Inject
    ClientHours hours;

    @Inject
    LogbookService logbook;

    @Inject
    LivePlans plans;

    @Inject
    LiveSessions sessions;

    private static SupervisionFocus focus(Set<Task> tasks, Set<Eye> eyes) {
        return new SupervisionFocus(1, tasks, eyes);
    }

    /** Clients by alias, and sessions with them in turn; the supervisor signs so many of them. */
    void clientHours(Learner learner, Deed deed) {
        var logged = new ArrayList<Long>();
        people.as(learner.id(), () -> {
            var ids = clients(deed);
            for (int i = 0; i < deed.times(); i++) {
                logged.add(log(learner, deed, ids, i));
            }
        });
        people.as(
                learner.person(deed.text("supervisor")),
                () -> logged.stream().limit(deed.number("signed", 0)).forEach(hours::attest));
    }

    private List<Long> clients(Deed deed) {
        Map<String, Long> known = new TreeMap<>();
        clients.mine().forEach(client -> known.put(client.alias(), client.id()));
        return deed.list("clients").stream()
                .map(alias -> known.computeIfAbsent(alias.toString(), name -> clients.add(name, null, true)))
                .toList();
    }

    private long log(Learner learner, Deed deed, List<Long> ids, int time) {
        var start = CohortDeeds.time(deed);
        var session = ClientSession.on(
                        deed.day(learner.today(), time),
                        start,
                        start.plusMinutes(deed.number("minutes")),
                        learner.zone())
                .as(time % 3 == 0, false);
        return deed.has("group")
                ? hours.log(new With(null, false), SessionFormat.GROUP, session.ofGroup(deed.number("group")))
                : hours.log(new With(ids.get(time % ids.size()), true), SessionFormat.INDIVIDUAL, session);
    }

    void supervision(Learner learner, Deed deed) {
        boolean group = deed.has("group");
        people.as(learner.person(deed.text("supervisor")), () -> {
            for (int i = 0; i < deed.times(); i++) {
                var focus = FOCUSES.get(i % FOCUSES.size());
                logbook.logSigned(
                        learner.id(),
                        new SupervisionTime(
                                deed.day(learner.today(), i),
                                CohortDeeds.time(deed),
                                deed.number("minutes"),
                                group ? SessionFormat.GROUP : SessionFormat.INDIVIDUAL),
                        group ? new SupervisionFocus(deed.number("group"), focus.tasks(), focus.eyes()) : focus);
            }
        });
    }

    /** A live session with everybody who had begun by then; those named were not there. Signed unless it is to come. */
    void session(Deed deed, School school) {
        var day = deed.day(school.today(), 0);
        var invited = school.learnersOn(day);
        if (invited.isEmpty()) {
            return;
        }
        people.as(school.leadId(), () -> {
            long id = plans.plan(plan(deed, day, school.zone()), invited, "");
            if (day.isBefore(school.today())) {
                sessions.signAllBut(id, absent(deed, school));
            }
        });
    }

    private static LivePlan plan(Deed deed, LocalDate day, ZoneId zone) {
        return new LivePlan(
                deed.text("title"),
                deed.text("module", null),
                LiveKind.valueOf(deed.text("kind")),
                new LivePlan.When(day, CohortDeeds.time(deed), zone),
                deed.number("minutes"),
                null);
    }

    private static Set<Long> absent(Deed deed, School school) {
        return Set.copyOf(deed.list("absent").stream()
                .map(key -> school.people().get(key.toString()))
                .toList());
    }

    /** Who is at the school, and since when each learner is. */
    record School(long leadId, LocalDate today, ZoneId zone, Map<String, Long> people, Map<Long, LocalDate> learners) {

        List<Long> learnersOn(LocalDate day) {
            return learners.entrySet().stream()
                    .filter(learner -> !learner.getValue().isAfter(day))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
