package org.attune.practice;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attune.curriculum.Enrolments;
import org.attune.curriculum.LearningModule;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.DrillStanding;
import org.attune.practice.model.DrillTry;
import org.attune.practice.store.Goals;
import org.attune.practice.store.Tries;

/** What a trainee finds under Drills: what is unfinished, what is suggested, what comes back, and everything else. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class DrillShelf {

    private static final int EARLIER = 10;

    @Inject
    Drills drills;

    @Inject
    Tries tries;

    @Inject
    Goals goals;

    @Inject
    Enrolments enrolments;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Everything on one page. */
    public DrillOverview overview() {
        var done = drills.doneBy(account.id(), account.zone());
        var unfinished = tries.waitingFor(account.id()).stream()
                .filter(one -> one.isOf(account.id()))
                .toList();
        var goal = goals.openOf(account.id()).map(open -> open.getBehaviour()).orElse(null);
        var wishes = new DrillOverview.Wishes(goal, enrolments.modulesOf(account.id()));
        var modules = drills.modules(account.organizationId(), account.id());
        return new DrillOverview(modules, cards(modules, done, unfinished), wishes);
    }

    private List<DrillCard> cards(Collection<LearningModule> modules, Drills.Done done, List<DrillTry> unfinished) {
        var today = LocalDate.now(clock.withZone(account.zone()));
        var standings = DrillStanding.all(done.tries());
        Map<String, DrillTry> open = unfinished.stream()
                .collect(toMap(one -> one.getTask().getDrill(), Function.identity(), (first, second) -> first));
        return Drills.in(modules)
                .map(placed -> {
                    var behaviour = placed.drill().behaviour();
                    var standing = standings.getOrDefault(behaviour, DrillStanding.of(behaviour, List.of()));
                    var mine = new DrillCard.Mine(
                            standing,
                            done.times().getOrDefault(placed.drill().id(), 0L),
                            open.get(placed.drill().id()),
                            today);
                    return new DrillCard(placed, mine);
                })
                .toList();
    }

    /** One drill as it stands for the trainee who asks. */
    public DrillView drill(String drillId) {
        var placed = drills.find(account.organizationId(), account.id(), drillId);
        var standing = drills.doneBy(account.id(), account.zone())
                .standing(placed.drill().behaviour());
        return new DrillView(
                placed,
                standing,
                new DrillView.Open(
                        tries.unfinishedOf(account.id(), drillId).orElse(null),
                        tries.toAnswerOf(account.id()).orElse(null)),
                tries.earlier(account.id(), drillId, EARLIER));
    }
}
