package org.attune.curriculum.model;

import java.util.Set;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Type;

/** What somebody chose: the right options, and the worst one where that is asked. */
public record Answer(Set<String> chosen, String worst) {

    /** No answer yet. */
    public static final Answer NONE = new Answer(Set.of(), null);

    /** What full marks are, so that half a mark is a whole number. */
    public static final int FULL = 2;

    /** Whether it answers everything the question asks. */
    public boolean isCompleteFor(CheckItem item) {
        return !chosen.isEmpty() && (item.type() != Type.BEST_WORST || worst != null);
    }

    /** Half points for a question: both or nothing, but one for each of best and worst. */
    public int halfPoints(CheckItem item) {
        boolean right = chosen.equals(item.key().right());
        if (item.type() == Type.BEST_WORST) {
            return (right ? 1 : 0) + (item.key().worst().equals(worst) ? 1 : 0);
        }
        return right ? FULL : 0;
    }

    /** Whether a single option, or best and worst, were named in a way that can be meant. */
    public boolean fits(CheckItem item) {
        boolean known = chosen.stream().allMatch(id -> has(item, id)) && (worst == null || has(item, worst));
        boolean one = item.type() == Type.MULTIPLE || chosen.size() <= 1;
        boolean worstAsked = worst == null || item.type() == Type.BEST_WORST;
        return known && one && worstAsked;
    }

    /** Best and worst cannot be the same reply. */
    public boolean contradictsItself() {
        return worst != null && chosen.contains(worst);
    }

    private static boolean has(CheckItem item, String optionId) {
        return item.options().stream().anyMatch(option -> option.id().equals(optionId));
    }
}
