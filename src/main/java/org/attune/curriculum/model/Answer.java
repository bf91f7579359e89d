package org.attune.curriculum.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.attune.curriculum.CheckItem;

/**
 * What somebody answered: the options they chose, and the worst one where that is asked; steps in the order they put
 * them; pairs such as {@code a=c}; the second they marked in a clip; or words of their own.
 */
public record Answer(List<String> chosen, String worst, String words) implements Serializable {

    /** No answer yet. */
    public static final Answer NONE = new Answer(List.of(), null, null);

    /** What full marks are, so that half a mark is a whole number. */
    public static final int FULL = 2;

    public Answer {
        chosen = List.copyOf(chosen);
    }

    public Answer(Collection<String> chosen, String worst) {
        this(List.copyOf(chosen), worst, null);
    }

    /** Options, steps, pairs, or the second of a clip. */
    public static Answer of(Collection<String> chosen) {
        return new Answer(chosen, null);
    }

    /** Words of one's own. */
    public static Answer saying(String words) {
        return new Answer(List.of(), null, words);
    }

    /** Whether it answers everything the question asks. */
    public boolean isCompleteFor(CheckItem item) {
        return Marking.isComplete(item, this);
    }

    /** Half points for a question, from none to {@link #FULL}. */
    public int halfPoints(CheckItem item) {
        return Marking.halfPoints(item, this);
    }

    /** Whether it is made of what the question offers, in a way that can be meant. */
    public boolean fits(CheckItem item) {
        return Marking.fits(item, this);
    }

    /** Best and worst cannot be the same reply. */
    public boolean contradictsItself() {
        return worst != null && chosen.contains(worst);
    }
}
