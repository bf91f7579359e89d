package org.attune.today.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Turn;

/**
 * What waits, in the order in which a person would take it up: first what has a date, the nearest first, then what has
 * waited longest.
 */
public class Agenda {

    private static final Comparator<Waiting> ORDER = Comparator.comparing(
                    Waiting::getDue, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Waiting::getSince, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    private final List<Waiting> yours;
    private final List<Waiting> others;

    public Agenda(List<Waiting> all) {
        yours = inOrder(all, Turn.YOU);
        others = inOrder(all, Turn.OTHERS);
    }

    private static List<Waiting> inOrder(List<Waiting> all, Turn turn) {
        return all.stream()
                .filter(waiting -> waiting.getTurn() == turn)
                .sorted(ORDER)
                .toList();
    }

    /** What waits for this person. */
    public List<Waiting> getYours() {
        return yours;
    }

    /** What this person waits for. */
    public List<Waiting> getOthers() {
        return others;
    }
}
