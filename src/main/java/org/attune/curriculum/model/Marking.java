package org.attune.curriculum.model;

import static org.attune.curriculum.model.Answer.FULL;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.CheckItem.Type;
import org.attune.curriculum.Wording;

/**
 * What an answer is worth, for each type of question.
 *
 * <ul>
 *   <li>One or several options, a short answer, a moment: all or nothing.
 *   <li>Best and worst: half for each.
 *   <li>Steps in order: half when one single step stands in the wrong place, which is when taking it out leaves the
 *       others in order.
 *   <li>Pairs: half when two are wrong at most, and two or more are right; a single mix-up makes two wrong pairs.
 * </ul>
 *
 * There is no penalty for a wrong answer.
 */
final class Marking {

    private static final String PAIR = "=";
    private static final Pattern SECOND = Pattern.compile("\\d{1,5}");
    private static final int MIX_UP = 2;

    private Marking() {}

    static int halfPoints(CheckItem item, Answer answer) {
        return switch (item.type()) {
            case SINGLE, MULTIPLE ->
                all(new HashSet<>(answer.chosen()).equals(item.key().right()));
            case BEST_WORST ->
                (new HashSet<>(answer.chosen()).equals(item.key().right()) ? 1 : 0)
                        + (item.key().worst().equals(answer.worst()) ? 1 : 0);
            case ORDERING -> ordered(ids(item.options()), answer.chosen());
            case MATCHING -> matched(item, answer);
            case SHORT -> all(answer.words() != null && item.wording().accepts(answer.words()));
            case SPOT_THE_MOMENT -> all(isMarked(answer) && item.clip().isRight(second(answer)));
        };
    }

    private static int all(boolean right) {
        return right ? FULL : 0;
    }

    private static int ordered(List<String> right, List<String> given) {
        if (given.equals(right)) {
            return FULL;
        }
        boolean oneOff = given.size() == right.size()
                && right.stream().anyMatch(step -> without(step, given).equals(without(step, right)));
        return oneOff ? 1 : 0;
    }

    private static List<String> without(String step, List<String> steps) {
        return steps.stream().filter(each -> !each.equals(step)).toList();
    }

    private static int matched(CheckItem item, Answer answer) {
        long right = item.options().stream()
                .filter(option -> answer.chosen().contains(option.id() + PAIR + option.id()))
                .count();
        long wrong = item.options().size() - right;
        return wrong == 0 ? FULL : wrong <= MIX_UP && right >= MIX_UP ? 1 : 0;
    }

    static boolean isComplete(CheckItem item, Answer answer) {
        return switch (item.type()) {
            case SINGLE, MULTIPLE, SPOT_THE_MOMENT -> !answer.chosen().isEmpty();
            case BEST_WORST -> !answer.chosen().isEmpty() && answer.worst() != null;
            case ORDERING, MATCHING -> answer.chosen().size() == item.options().size();
            case SHORT -> answer.words() != null && !answer.words().isBlank();
        };
    }

    static boolean fits(CheckItem item, Answer answer) {
        boolean worstAsked = answer.worst() == null
                || item.type() == Type.BEST_WORST && ids(item.options()).contains(answer.worst());
        boolean wordsAsked = answer.words() == null
                || item.type() == Type.SHORT && answer.words().length() <= Wording.LONGEST;
        boolean once = new HashSet<>(answer.chosen()).size() == answer.chosen().size();
        return worstAsked && wordsAsked && once && chosenFits(item, answer);
    }

    private static boolean chosenFits(CheckItem item, Answer answer) {
        var chosen = answer.chosen();
        return switch (item.type()) {
            case SINGLE, BEST_WORST -> chosen.size() <= 1 && ids(item.options()).containsAll(chosen);
            case MULTIPLE, ORDERING -> ids(item.options()).containsAll(chosen);
            case MATCHING -> chosen.stream().allMatch(pair -> isPair(item, pair)) && eachSideOnce(chosen);
            case SHORT -> chosen.isEmpty();
            case SPOT_THE_MOMENT ->
                chosen.isEmpty() || isMarked(answer) && item.clip().hasLineAt(second(answer));
        };
    }

    private static boolean isPair(CheckItem item, String pair) {
        var sides = List.of(pair.split(PAIR));
        return sides.size() == 2
                && ids(item.options()).contains(sides.get(0))
                && ids(item.partners()).contains(sides.get(1));
    }

    /** A partner may stand twice while somebody is still thinking; what is on the left may not. */
    private static boolean eachSideOnce(List<String> pairs) {
        return pairs.stream().map(pair -> pair.split(PAIR)[0]).distinct().count() == pairs.size();
    }

    private static boolean isMarked(Answer answer) {
        return answer.chosen().size() == 1
                && SECOND.matcher(answer.chosen().get(0)).matches();
    }

    private static int second(Answer answer) {
        return Integer.parseInt(answer.chosen().get(0));
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }
}
