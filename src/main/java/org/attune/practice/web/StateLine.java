package org.attune.practice.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.practice.model.SceneState;

/** One of the client's values over a scene, as coordinates of a small drawing 300 by 60. */
public class StateLine {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 60;
    private static final int MARGIN = 6;

    private final String name;
    private final List<Integer> values;
    private final Set<Integer> slips;

    StateLine(String name, List<SceneState> states, Set<Integer> turnsWithSlips) {
        this.name = name;
        this.values = states.stream().map(state -> state.of(name)).toList();
        this.slips = turnsWithSlips;
    }

    /** A point of the drawing; the turn it stands for is 0 at the start. */
    public record Point(int turn, double x, double y) {}

    public String getName() {
        return name;
    }

    public List<Integer> getValues() {
        return values;
    }

    public int getFirst() {
        return values.get(0);
    }

    public int getLast() {
        return values.get(values.size() - 1);
    }

    public int getFirstBand() {
        return SceneState.band(getFirst());
    }

    public int getLastBand() {
        return SceneState.band(getLast());
    }

    /** For the points attribute of a polyline. */
    public String getPath() {
        return IntStream.range(0, values.size())
                .mapToObj(this::point)
                .map(point -> point.x() + "," + point.y())
                .collect(Collectors.joining(" "));
    }

    /** Where a habit got in the way. */
    public List<Point> getMarks() {
        return slips.stream()
                .filter(turn -> turn < values.size())
                .map(this::point)
                .toList();
    }

    private Point point(int turn) {
        double step = values.size() < 2 ? 0 : (WIDTH - 2.0 * MARGIN) / (values.size() - 1);
        double height = (HEIGHT - 2.0 * MARGIN) * values.get(turn) / SceneState.MAX;
        return new Point(turn, rounded(MARGIN + turn * step), rounded(HEIGHT - MARGIN - height));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
