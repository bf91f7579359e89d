package org.attune.curriculum.model.files;

import java.util.ArrayDeque;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** What an author may not put into Markdown. It would not reach the page anyway; they should hear so, and where. */
final class MarkupLint {

    private static final int DEEPEST = 60;

    private final String file;
    private final int linesAbove;
    private final Faults faults;

    private record Step(Node node, int depth, int line) {}

    MarkupLint(String file, int linesAbove, Faults faults) {
        this.file = file;
        this.linesAbove = linesAbove;
        this.faults = faults;
    }

    /** Tells whether the document can be turned into a page; walks without climbing down itself. */
    boolean check(Node document) {
        var steps = new ArrayDeque<Step>();
        steps.push(new Step(document, 0, 1));
        while (!steps.isEmpty()) {
            var step = steps.pop();
            if (step.depth() > DEEPEST) {
                faults.add(file, linesAbove + step.line(), "this-is-nested-too-deep");
                return false;
            }
            look(step);
            for (var child = step.node().getFirstChild(); child != null; child = child.getNext()) {
                int line = child.getSourceSpans().isEmpty() ? step.line() : Markdown.line(child);
                steps.push(new Step(child, step.depth() + 1, line));
            }
        }
        return true;
    }

    private void look(Step step) {
        int line = linesAbove + step.line();
        if (step.node() instanceof HtmlBlock || step.node() instanceof HtmlInline) {
            faults.add(file, line, "html-has-no-place-here");
        }
        if (step.node() instanceof Image) {
            faults.add(file, line, "pictures-have-no-place-here");
        }
        if (step.node() instanceof Link link && !link.getDestination().startsWith("https://")) {
            faults.add(file, line, "a-link-must-begin-with");
        }
    }
}
