package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.logbook.model.SafetyDrill;
import org.attune.logbook.store.SafetyDrillStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Safety drills as an assessor sees them. Who is or was the trainee's supervisor, mentor or manager cannot sign one
 * (R6); a trainee whom they may not assess is not there for them.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.ASSESSOR)
public class SafetyDrills {

    private static final String FEATURE = "logbook";
    private static final int LATEST_DAYS = 7;
    private static final int SOON_DAYS = 60;

    @Inject
    SafetyDrillStore drills;

    @Inject
    DrillRounds rounds;

    @Inject
    SafetyFacts facts;

    @Inject
    Acquaintance people;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** A trainee before the assessor: who, which scenarios may be played, how many tries are left. */
    public record Candidate(long id, String name, Map<String, String> scenarios, int triesLeft) {}

    /** Trainees of the school who need a drill now or soon and whom this assessor may assess, by id. */
    public Map<Long, String> waiting() {
        var soon = LocalDate.now(clock.withZone(account.zone())).plusDays(SOON_DAYS);
        return people.traineesExcept(account, drills.standingUntil(account.organizationId(), soon));
    }

    /** @throws NotFoundException for whom this assessor may not assess */
    public Candidate candidate(long traineeId) {
        var name = people.nameOfAssessed(account, traineeId);
        var round = rounds.roundOf(traineeId);
        return new Candidate(traineeId, name, rounds.offered(round), round.triesLeft());
    }

    /**
     * The trainee with this address.
     *
     * @throws Refusal when there is none whom this assessor may assess
     */
    public long candidate(String email) {
        return people.assessedBy(account, email)
                .orElseThrow(() -> new Refusal(FEATURE, "refused.drill-nobody").at("email"));
    }

    /**
     * Signs the outcome of a drill.
     *
     * @param met which of the critical behaviours were met
     */
    public long sign(long traineeId, String scenario, LocalDate day, Collection<String> met) {
        var candidate = candidate(traineeId);
        if (candidate.triesLeft() == 0) {
            throw new Refusal(FEATURE, "refused.drill-used-up", candidate.name());
        }
        if (scenario == null || !candidate.scenarios().containsKey(scenario)) {
            throw new Refusal(FEATURE, "refused.drill-scenario").at("scenario");
        }
        requireFitting(traineeId, day);
        var drill = new SafetyDrill(account.organizationId(), traineeId, account.id(), scenario, day)
                .signed(met, clock.instant());
        drills.add(drill);
        if (drill.isPassed()) {
            facts.passed(drill);
        } else {
            facts.failed(drill);
        }
        return drill.getId();
    }

    private void requireFitting(long traineeId, LocalDate day) {
        var today = people.todayOf(traineeId);
        if (day == null || day.isAfter(today) || day.isBefore(today.minusDays(LATEST_DAYS))) {
            throw new Refusal(FEATURE, "refused.drill-day", LATEST_DAYS).at("day");
        }
        var before = rounds.drillsOf(traineeId);
        if (!before.isEmpty() && before.get(before.size() - 1).getDay().isAfter(day)) {
            throw new Refusal(FEATURE, "refused.drill-order").at("day");
        }
    }

    /** Notes that the talk after a drill that was not passed took place (E19). */
    public void debriefed(long drillId) {
        var drill = drills.find(drillId)
                .filter(found -> found.getAssessorId() == account.id())
                .orElseThrow(() -> new NotFoundException("drill " + drillId + " of this assessor"));
        if (drill.isDebriefOpen()) {
            drill.debriefed(clock.instant());
        }
    }

    /** What this assessor has signed, the latest first. */
    public List<SafetyDrill> signed() {
        return drills.ofAssessor(account.id());
    }

    /** Names by id. */
    public Map<Long, String> namesFor(Collection<SafetyDrill> some) {
        return people.names(some.stream().map(SafetyDrill::getTraineeId).toList());
    }

    /** What a scenario is called. */
    public String titleOf(String scenario) {
        return rounds.titleOf(scenario);
    }
}
