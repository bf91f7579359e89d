package org.attune.curriculum;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.attune.curriculum.model.GroupFloor;
import org.attune.curriculum.model.ItemCounts;
import org.attune.curriculum.model.ItemCounts.Given;
import org.attune.curriculum.model.ItemCounts.Part;
import org.attune.curriculum.model.ItemDigest;
import org.attune.curriculum.model.ItemFigures;

/**
 * What the answers to a question tell its author, for one wording in one version of the module, as far as the group is
 * large enough to be told of.
 */
public record ItemReport(
        CheckItem item, String wording, long answers, Figures figures, Map<Part, Long> parts, Set<Flag> flags) {

    private static final ItemFigures NONE = new ItemFigures(0, 0, 0, 0, 0, 0);

    /** Something an author should look at. The limits are defaults of this product and no outside rule. */
    public enum Flag {
        /** Nearly everybody is right. */
        TOO_EASY,
        /** Hardly anybody is right. */
        TOO_HARD,
        /** Those who do well elsewhere do worse here: often a slip in the key, or a trap. */
        NEGATIVE,
        /** A wrong option that nobody takes. */
        IDLE_OPTION
    }

    private static final double EASY = 0.95;
    private static final double HARD = 0.30;

    /** Difficulty and discrimination; the second may be missing. */
    public record Figures(double difficulty, OptionalDouble discrimination) {

        /** As a page shows it, or null. */
        public Double getDiscriminationOrNull() {
            return discrimination.isPresent() ? discrimination.getAsDouble() : null;
        }
    }

    static ItemReport of(CheckItem item, ItemFigures sums, List<Given> given) {
        var found = sums == null ? NONE : sums;
        var wording = ItemDigest.of(item);
        if (!GroupFloor.isEnough(found.n())) {
            return new ItemReport(
                    item, wording, GroupFloor.isTold(found.n()) ? found.n() : 0, null, Map.of(), Set.of());
        }
        var figures = new Figures(found.difficulty().orElseThrow(), found.discrimination());
        var counts = ItemCounts.of(item, given);
        return new ItemReport(item, wording, found.n(), figures, GroupFloor.told(counts), flags(item, figures, counts));
    }

    private static Set<Flag> flags(CheckItem item, Figures figures, Map<Part, Long> counts) {
        var flags = EnumSet.noneOf(Flag.class);
        if (figures.difficulty() >= EASY) {
            flags.add(Flag.TOO_EASY);
        }
        if (figures.difficulty() <= HARD) {
            flags.add(Flag.TOO_HARD);
        }
        if (figures.discrimination().orElse(0) < 0) {
            flags.add(Flag.NEGATIVE);
        }
        if (ItemCounts.hasIdleOption(item, counts)) {
            flags.add(Flag.IDLE_OPTION);
        }
        return flags;
    }

    /** Whether there are enough answers for figures. */
    public boolean isEnough() {
        return figures != null;
    }
}
