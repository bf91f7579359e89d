package org.attune.certification.web;

import java.util.List;
import org.attune.certification.PathHint;
import org.attune.certification.model.Judgement;

/** One requirement as a page shows it: its words, and what is behind it. */
public class PathLine {

    private final Judgement.Line line;
    private final List<String> words;
    private final List<PathEvidence> evidence;
    private final PathHint hint;
    private final String href;

    PathLine(Judgement.Line line, List<String> words, List<PathEvidence> evidence, PathHint hint, String href) {
        this.line = line;
        this.words = List.copyOf(words);
        this.evidence = List.copyOf(evidence);
        this.hint = hint;
        this.href = href;
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

    /** What is told, part by part. */
    public List<String> getWords() {
        return words;
    }

    /** When its time comes, or null. */
    public PathHint getHint() {
        return hint;
    }

    /** Where the reader can do it, or null. */
    public String getHref() {
        return href;
    }

    public List<PathEvidence> getEvidence() {
        return evidence;
    }
}
