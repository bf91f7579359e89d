package org.attune.practice.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The feedback on one run, drawn from the trainee's own replies: what they showed, what there was a chance to show,
 * where a habit got in the way and what to try instead, what the client thought and did not say. It describes and
 * never sums up: there is no total and no grade (R13).
 */
public final class Debrief {

    private static final int QUOTES_OF_A_HABIT = 2;

    private final Scenario scenario;
    private final List<Line> opening;
    private final List<Turn> turns;

    public Debrief(Scenario scenario, List<Line> opening, List<Turn> turns) {
        this.scenario = scenario;
        this.opening = opening;
        this.turns = turns;
    }

    /** A moment of the scene: what the client had just said or done, and the trainee's reply to it. */
    public record Moment(int turn, String before, String said, boolean action) {}

    /** A behaviour the trainee showed, with the moments that show it. */
    public record Shown(String behaviour, String text, int times, List<Moment> moments) {}

    /** A behaviour that was possible and did not come, with one such moment and what could have been said. */
    public record Missed(String behaviour, String text, Moment moment, String instead, boolean action) {}

    /** One reply among those that were possible, and what the client said, did and thought afterwards. */
    public record Choice(
            Moment moment, List<String> moves, List<Scenario.Slip> slips, List<Reply> others, List<Line> after) {}

    /** A habit that got in the way. */
    public record Slipped(Scenario.Slip slip, int times, List<Moment> moments) {}

    /** Something the client thought and did not say; turn 0 is before the first reply. */
    public record Thought(int turn, String after, String text) {}

    /** What was shown, most often first among equals in the order the scenario names them. */
    public List<Shown> shown() {
        return scenario.behaviours().entrySet().stream()
                .map(entry -> shown(entry.getKey(), entry.getValue().seen()))
                .filter(shown -> shown.times() > 0)
                .toList();
    }

    private Shown shown(String behaviour, String text) {
        List<Moment> moments = moments(turn -> turn.said().moves().contains(behaviour));
        return new Shown(behaviour, text, moments.size(), few(moments, 1));
    }

    /** Watched-for behaviours that were on offer and never chosen; without an offer there was no chance to miss. */
    public List<Missed> missed() {
        Set<String> shown = new LinkedHashSet<>();
        turns.forEach(turn -> shown.addAll(turn.said().moves()));
        var missed = new ArrayList<Missed>();
        for (String behaviour : scenario.watchFor()) {
            if (!shown.contains(behaviour)) {
                missed(behaviour).ifPresent(missed::add);
            }
        }
        return missed;
    }

    private Optional<Missed> missed(String behaviour) {
        for (int i = 0; i < turns.size(); i++) {
            for (Reply reply : turns.get(i).offeredReplies()) {
                if (reply.moves().contains(behaviour)) {
                    String text = scenario.behaviours().get(behaviour).missed();
                    return Optional.of(new Missed(behaviour, text, moment(i), reply.text(), reply.isAction()));
                }
            }
        }
        return Optional.empty();
    }

    /** The watched-for behaviour shown most often: the one thing to keep (R16); null when none was shown. */
    public Shown strength() {
        return shown().stream()
                .filter(shown -> scenario.watchFor().contains(shown.behaviour()))
                .max(Comparator.comparingInt(Shown::times))
                .orElse(null);
    }

    /**
     * The one thing to try next (R16): instead of the habit that came most often, else the first chance that was
     * there; empty when there was neither.
     */
    public String nextStep() {
        return slips().stream()
                .max(Comparator.comparingInt(Slipped::times))
                .map(slipped -> slipped.slip().tryInstead())
                .or(() -> missed().stream().findFirst().map(Missed::text))
                .orElse("");
    }

    public List<Slipped> slips() {
        Map<String, List<Moment>> bySlip = new LinkedHashMap<>();
        for (int i = 0; i < turns.size(); i++) {
            for (String slip : turns.get(i).said().slips()) {
                bySlip.computeIfAbsent(slip, none -> new ArrayList<>()).add(moment(i));
            }
        }
        return bySlip.entrySet().stream()
                .map(entry -> new Slipped(
                        scenario.slip(entry.getKey()),
                        entry.getValue().size(),
                        few(entry.getValue(), QUOTES_OF_A_HABIT)))
                .toList();
    }

    public List<Thought> thoughts() {
        var thoughts = new ArrayList<Thought>();
        collect(opening, 0, "", thoughts);
        turns.forEach(
                turn -> collect(turn.heardLines(), turn.getNumber(), turn.said().text(), thoughts));
        return thoughts;
    }

    private static void collect(List<Line> lines, int turn, String after, List<Thought> thoughts) {
        lines.stream().filter(Line::isThought).forEach(line -> thoughts.add(new Thought(turn, after, line.text())));
    }

    /** Every reply in its order, with what it showed, the habit it fell into, what else could be said, and what followed. */
    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            Reply said = turn.said();
            choices.add(new Choice(
                    moment(i),
                    said.moves(),
                    said.slips().stream().map(scenario::slip).toList(),
                    turn.offeredReplies().stream()
                            .filter(reply -> !reply.equals(said))
                            .toList(),
                    turn.heardLines()));
        }
        return choices;
    }

    /** How the client was at the start and after each reply. */
    public List<SceneState> states() {
        var states = new ArrayList<SceneState>();
        states.add(turns.isEmpty() ? scenario.start() : turns.get(0).before());
        turns.forEach(turn -> states.add(turn.after()));
        return states;
    }

    /** Replies that fell into a habit, by number, to mark them on the line of states. */
    public Set<Integer> turnsWithSlips() {
        var numbers = new LinkedHashSet<Integer>();
        turns.stream().filter(turn -> !turn.said().slips().isEmpty()).forEach(turn -> numbers.add(turn.getNumber()));
        return numbers;
    }

    /** How often each behaviour was shown; for looking at several runs side by side. */
    public static Map<String, Integer> counts(List<Turn> turns) {
        var counts = new LinkedHashMap<String, Integer>();
        turns.forEach(turn -> turn.said().moves().forEach(move -> counts.merge(move, 1, Integer::sum)));
        return counts;
    }

    /** How often each habit got in the way, by its id. */
    public static Map<String, Integer> slipCounts(List<Turn> turns) {
        var counts = new LinkedHashMap<String, Integer>();
        turns.forEach(turn -> turn.said().slips().forEach(slip -> counts.merge(slip, 1, Integer::sum)));
        return counts;
    }

    private List<Moment> moments(Predicate<Turn> wanted) {
        var moments = new ArrayList<Moment>();
        for (int i = 0; i < turns.size(); i++) {
            if (wanted.test(turns.get(i))) {
                moments.add(moment(i));
            }
        }
        return moments;
    }

    private Moment moment(int index) {
        List<Line> heard = index == 0 ? opening : turns.get(index - 1).heardLines();
        String before = heard.stream()
                .filter(line -> !line.isThought())
                .reduce((first, second) -> second)
                .map(Line::text)
                .orElse("");
        Turn turn = turns.get(index);
        return new Moment(
                turn.getNumber(), before, turn.said().text(), turn.said().isAction());
    }

    private static <T> List<T> few(List<T> all, int most) {
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }
}
