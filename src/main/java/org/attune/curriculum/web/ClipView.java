package org.attune.curriculum.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.attune.curriculum.Clip;

/** A scene as the page plays it: its lines with their seconds, and when it ends. */
public class ClipView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Line> lines = new ArrayList<>();
    private final int ends;
    private final boolean heard;

    ClipView(Clip clip) {
        clip.lines().forEach(line -> lines.add(new Line(line)));
        ends = clip.ends();
        heard = clip.track() != null;
    }

    /** What somebody says, with the time before it. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int at;
        private final String label;

        Line(Clip.Line line) {
            at = line.at();
            label = line.time() + " · " + line.who() + ": " + line.text();
        }

        public int getAt() {
            return at;
        }

        public String getLabel() {
            return label;
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether there is sound; without it the lines are only marked at their pace. */
    public boolean isHeard() {
        return heard;
    }

    public int getEnds() {
        return ends;
    }

    /** The end as a time, for example 1:05. */
    public String getEndTime() {
        return new Clip.Line(ends, "", "").time();
    }
}
