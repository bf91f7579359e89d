package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.LearningModule;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.practice.model.DrillGiver;
import org.attune.practice.model.DrillState;
import org.attune.practice.model.DrillTask;
import org.attune.practice.model.DrillTry;
import org.attune.practice.store.Tries;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Span;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.WaitingSource;

/** On Today: drills to look at for others, feedback to answer, and answers that somebody else is looking at. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class DrillWaiting implements WaitingSource {

    @Inject
    Tries tries;

    @Inject
    AccountService accounts;

    @Inject
    Catalog catalog;

    @Override
    public String mayWait() {
        return Tries.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        var found = tries.waitingFor(accountId);
        if (found.isEmpty()) {
            return List.of();
        }
        var names = accounts.namesOf(found.stream()
                .flatMap(one -> Stream.of(one.getTraineeId(), one.getGiverId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(one -> line(one, accountId, names)).toList();
    }

    private Waiting line(DrillTry one, long accountId, Map<Long, String> names) {
        var title = titleOf(one.getTask());
        if (!one.isOf(accountId)) {
            var trainee = names.getOrDefault(one.getTraineeId(), "");
            var page = "/practice/drill-feedback?id=" + one.getId();
            return new Waiting(
                    "practice",
                    "drill.waiting.give",
                    List.of(trainee, title),
                    page,
                    new Span(one.getSentAt(), null),
                    Turn.YOU);
        }
        var giver = one.getGiverId() == null ? "" : names.getOrDefault(one.getGiverId(), "");
        boolean others = one.getState() == DrillState.SENT && one.getGiver() != DrillGiver.SELF;
        return new Waiting(
                "practice",
                keyOf(one),
                List.of(title, giver),
                "/practice/drill-try?id=" + one.getId(),
                new Span(sinceOf(one), null),
                others ? Turn.OTHERS : Turn.YOU);
    }

    /** As the drill is called in the language of the page; what was asked stays in that in which it was begun. */
    private String titleOf(DrillTask task) {
        return catalog.find(task.getModule()).stream()
                .flatMap(module -> module.drills().stream())
                .filter(drill -> drill.id().equals(task.getDrill()))
                .map(LearningModule.Drill::title)
                .findFirst()
                .orElse(task.getTitle());
    }

    private static String keyOf(DrillTry one) {
        return switch (one.getState()) {
            case SENT -> one.getGiver() == DrillGiver.SELF ? "drill.waiting.self" : "drill.waiting.sent";
            case FEEDBACK -> "drill.waiting.feedback";
            default -> one.isHandedBack() ? "drill.waiting.back" : "drill.waiting.open";
        };
    }

    private static Instant sinceOf(DrillTry one) {
        return switch (one.getState()) {
            case SENT -> one.getSentAt();
            case FEEDBACK -> one.getFeedbackAt();
            default -> one.getBeganAt();
        };
    }
}
