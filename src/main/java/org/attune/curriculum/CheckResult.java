package org.attune.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attune.curriculum.LearningModule.Outcome;
import org.attune.curriculum.model.Answer;
import org.attune.curriculum.model.CheckAttempt;

/** What a handed-in try shows: how far it carried, which outcomes to go back to, and every question with its reasons. */
public final class CheckResult {

    private static final int HUNDRED = 100;

    private final LearningModule module;
    private final int asked;
    private final int percent;
    private final boolean passed;
    private final CheckStanding standing;
    private final List<Revisit> revisit;
    private final List<Answered> missed;
    private final List<Answered> right;

    private CheckResult(CheckAttempt attempt, LearningModule module, CheckStanding standing, List<Answered> all) {
        this.module = module;
        this.percent = attempt.getPercent();
        this.passed = attempt.isPassed();
        this.standing = standing;
        this.missed = all.stream().filter(Answered::isWrong).toList();
        this.right = all.stream().filter(one -> !one.isWrong()).toList();
        this.asked = attempt.getAnswers().size();
        this.revisit = module.outcomes().stream()
                .map(outcome -> revisit(outcome, attempt, module, missed))
                .filter(Objects::nonNull)
                .toList();
    }

    static CheckResult of(CheckAttempt attempt, LearningModule module, CheckStanding standing) {
        var all = new ArrayList<Answered>();
        int number = 0;
        for (var row : attempt.getAnswers()) {
            number++;
            var item = module.item(row.getItemId()).orElseThrow();
            var options = CheckQuestion.of(row, item).options();
            all.add(new Answered(number, item, AnsweredPart.of(item, options, row.getAnswer()), row.getAnswer()));
        }
        return new CheckResult(attempt, module, standing, all);
    }

    private static Revisit revisit(
            Outcome outcome, CheckAttempt attempt, LearningModule module, List<Answered> missed) {
        long misses = missed.stream()
                .filter(each -> each.item().outcome().equals(outcome.id()))
                .count();
        long asked = attempt.getAnswers().stream()
                .map(row -> module.item(row.getItemId()).orElseThrow())
                .filter(item -> item.outcome().equals(outcome.id()))
                .count();
        return misses == 0 ? null : new Revisit(outcome, misses, asked, module.lessonsFor(outcome.id()));
    }

    public LearningModule getModule() {
        return module;
    }

    public int getPercent() {
        return percent;
    }

    public boolean isPassed() {
        return passed;
    }

    /** Where the person stands with this check now, which may be after later tries. */
    public CheckStanding getStanding() {
        return standing;
    }

    public List<Revisit> getRevisit() {
        return revisit;
    }

    /** Questions that were not fully right. */
    public List<Answered> getMissed() {
        return missed;
    }

    /** Questions that were fully right. */
    public List<Answered> getRight() {
        return right;
    }

    /** An outcome with questions that were not fully right, and the lessons that lead to it. */
    public record Revisit(Outcome outcome, long missed, long asked, List<Lesson> lessons) {}

    /** How many questions were asked. */
    public int getAsked() {
        return asked;
    }

    /** How many of them were fully right. */
    public int getCountRight() {
        return right.size();
    }

    /** Whether so much is missing that it would be no comfort to call it little. */
    public boolean isFarOff() {
        return !passed && percent * 2 < HUNDRED;
    }

    /** Whether the share was reached and only critical questions stood in the way (R17). */
    public boolean isCriticalMissed() {
        return !passed && percent >= module.check().passPercent();
    }

    /** Whether an outcome holds a critical question that was missed. */
    public boolean isCriticalMissed(Outcome outcome) {
        return missed.stream()
                .anyMatch(
                        each -> each.item().critical() && each.item().outcome().equals(outcome.id()));
    }

    /** A question that was answered, and each part of it with its reason. */
    public record Answered(int number, CheckItem item, List<AnsweredPart> parts, Answer answer) {

        public boolean isWrong() {
            return answer.halfPoints(item) < Answer.FULL;
        }

        /** Half right: one of best and worst was found, or one step or two pairs were mixed up. */
        public boolean isHalf() {
            return isWrong() && answer.halfPoints(item) > 0;
        }
    }
}
