package org.attune.certification.web;

import java.util.List;

/** A part of the path as a page shows it. */
public class PathStage {

    private final String title;
    private final List<PathLine> lines;

    PathStage(String title, List<PathLine> lines) {
        this.title = title;
        this.lines = List.copyOf(lines);
    }

    public String getTitle() {
        return title;
    }

    public List<PathLine> getLines() {
        return lines;
    }

    public boolean isMet() {
        return lines.stream().allMatch(PathLine::isMet);
    }
}
