package org.attune.certification.web;

import java.util.List;
import org.attune.certification.model.Judgement;

/** One requirement as a page shows it: its words, and what is behind it. */
public class PathLine {

    private final Judgement.Line line;
    private final String words;
    private final List<PathEvidence> evidence;

    PathLine(Judgement.Line line, String words, List<PathEvidence> evidence) {
        this.line = line;
        this.words = words;
        this.evidence = List.copyOf(evidence);
    }

    public String getId() {
        return line.heading().id();
    }

    public String getTitle() {
        return line.heading().title();
    }

    public String getWhy() {
        return line.heading().why();
    }

    public boolean isDecision() {
        return line.heading().decision();
    }

    public boolean isMet() {
        return line.met();
    }

    public String getWords() {
        return words;
    }

    public List<PathEvidence> getEvidence() {
        return evidence;
    }
}
