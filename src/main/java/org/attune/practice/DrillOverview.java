package org.attune.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.curriculum.LearningModule;

/** The shelf of drills, sorted for the trainee who asked. */
public class DrillOverview {

    private static final int SUGGESTED = 3;

    /** The weakest first, and among equals what has waited longest. */
    private static final Comparator<DrillCard> WEAKEST =
            Comparator.comparingInt(DrillCard::getDays).thenComparing(DrillCard::getReturnsOn);

    private final List<Shelf> shelves;
    private final List<DrillCard> cards;
    private final Wishes wishes;

    DrillOverview(Collection<LearningModule> modules, List<DrillCard> cards, Wishes wishes) {
        this.cards = cards;
        this.wishes = wishes;
        this.shelves = modules.stream()
                .map(module -> new Shelf(
                        module.id(),
                        module.title(),
                        cards.stream()
                                .filter(card -> card.getModule().equals(module.id()))
                                .toList()))
                .filter(shelf -> !shelf.drills().isEmpty())
                .toList();
    }

    /** The behaviour of the trainee's goal, or null, and the modules they are on. */
    record Wishes(String behaviour, Collection<String> modules) {}

    /** The drills of one module. */
    public record Shelf(String id, String title, List<DrillCard> drills) {}

    /** Why a drill is suggested: {@code goal}, {@code back} or {@code new}. */
    public record Suggestion(String why, DrillCard drill) {}

    public List<Shelf> getShelves() {
        return shelves;
    }

    /** What has to be finished, or waits for somebody else. */
    public List<DrillCard> getUnfinished() {
        return cards.stream().filter(card -> card.getUnfinished() != null).toList();
    }

    /** What is on offer again, one drill for each behaviour: the one done least. */
    public List<DrillCard> getBack() {
        return oneEach(cards.stream().filter(DrillCard::isDue)).stream()
                .sorted(WEAKEST)
                .toList();
    }

    /** A few to choose from: for the goal, what comes back, and something new, from modules one is on before others. */
    public List<Suggestion> getSuggested() {
        var all = new ArrayList<Suggestion>();
        oneEach(free().filter(card -> card.getBehaviour().equals(wishes.behaviour())))
                .forEach(card -> all.add(new Suggestion("goal", card)));
        getBack().stream()
                .filter(card -> card.getUnfinished() == null)
                .forEach(card -> all.add(new Suggestion("back", card)));
        free().filter(card -> !card.isBehaviourTried())
                .sorted(Comparator.comparing(card -> !wishes.modules().contains(card.getModule())))
                .forEach(card -> all.add(new Suggestion("new", card)));
        Set<String> taken = new LinkedHashSet<>();
        return all.stream()
                .filter(suggestion -> taken.add(suggestion.drill().getBehaviour()))
                .limit(SUGGESTED)
                .toList();
    }

    private Stream<DrillCard> free() {
        return cards.stream().filter(card -> card.getUnfinished() == null);
    }

    private static List<DrillCard> oneEach(Stream<DrillCard> some) {
        Set<String> taken = new LinkedHashSet<>();
        return some.sorted(Comparator.comparingLong(DrillCard::getTimes))
                .filter(card -> taken.add(card.getBehaviour()))
                .toList();
    }
}
