package org.attune.practice;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.practice.model.DrillStanding;
import org.attune.practice.model.PlanItem;
import org.attune.practice.model.PlanState;
import org.attune.practice.model.PlanSuggestions;
import org.attune.practice.model.PlanSuggestions.DrillText;
import org.attune.practice.model.PlanSuggestions.Suggestion;
import org.attune.practice.model.PracticeGoal;
import org.attune.practice.model.PracticePlan;
import org.attune.practice.store.Runs;
import org.attune.practice.store.Tries;

/** What can be picked for a plan, and what was done of it. The caller answers for who asks. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class PlanOptions {

    @Inject
    Drills drills;

    @Inject
    ScenarioLibrary scenarios;

    @Inject
    Tries tries;

    @Inject
    Runs runs;

    @Inject
    AccountService accounts;

    /** What is in the plan already and what fits the goal; without a plan, a few things are picked beforehand. */
    List<PlanView.Option> of(PracticeGoal goal, PracticePlan plan, LocalDate today) {
        var items = plan == null ? List.<PlanItem>of() : plan.getItems();
        var options = new ArrayList<PlanView.Option>();
        for (var suggestion : suggestions(goal, today)) {
            boolean inPlan = items.stream().anyMatch(suggestion.item()::isSame);
            options.add(new PlanView.Option(
                    suggestion.item(), suggestion.contentNotes(), plan == null ? suggestion.picked() : inPlan));
        }
        items.stream()
                .filter(item ->
                        options.stream().noneMatch(option -> option.item().isSame(item)))
                .forEach(item -> options.add(new PlanView.Option(item, List.of(), true)));
        return options;
    }

    private List<Suggestion> suggestions(PracticeGoal goal, LocalDate today) {
        var zone = accounts.zoneOf(goal.getTraineeId());
        var done = drills.doneBy(goal.getTraineeId(), zone);
        var behaviour = goal.getBehaviour() != null ? goal.getBehaviour() : weakest(done);
        if (behaviour == null) {
            return List.of();
        }
        var texts = Drills.in(drills.modules(goal.getOrganizationId(), goal.getTraineeId()))
                .map(placed -> new DrillText(
                        placed.drill().id(),
                        placed.drill().behaviour(),
                        placed.drill().title()))
                .toList();
        var scenes = scenarios.offered(goal.getOrganizationId(), goal.getTraineeId()).stream()
                .map(ScenarioLibrary.Playable::scenario)
                .toList();
        return new PlanSuggestions(behaviour, done.standing(behaviour).getLevel(), today)
                .from(texts, scenes, lastPlayed(goal.getTraineeId(), zone));
    }

    /** A goal in words alone is helped by what is hardest at present. */
    private static String weakest(Drills.Done done) {
        return DrillStanding.all(done.tries()).values().stream()
                .min(Comparator.comparingInt(DrillStanding::getDays))
                .map(DrillStanding::getBehaviour)
                .orElse(null);
    }

    private Map<String, LocalDate> lastPlayed(long traineeId, ZoneId zone) {
        return runs.lastAnswered(traineeId).stream()
                .collect(toMap(
                        row -> (String) row[0],
                        row -> ((Instant) row[1]).atZone(zone).toLocalDate()));
    }

    /** How often each agreed item was done since it was agreed; empty before. */
    List<PlanView.Progress> progress(PracticePlan plan) {
        if (plan == null || plan.getState() != PlanState.AGREED) {
            return List.of();
        }
        var since = plan.getAgreedAt();
        Map<String, Long> drilled = tries.answeredOf(plan.getTraineeId()).stream()
                .filter(row -> ((Instant) row[4]).isAfter(since))
                .collect(groupingBy(row -> (String) row[5], counting()));
        Map<String, Long> played = runs.answeredSince(plan.getTraineeId(), since).stream()
                .collect(toMap(row -> (String) row[0], row -> (Long) row[1]));
        return plan.getItems().stream()
                .map(item -> new PlanView.Progress(
                        item,
                        (item.getKind() == PlanItem.Kind.DRILL ? drilled : played).getOrDefault(item.getRef(), 0L)))
                .toList();
    }
}
