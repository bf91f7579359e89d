package org.attune.curriculum.model.files;

import java.util.ArrayList;
import java.util.List;
import org.attune.curriculum.Lesson.Exercise;
import org.attune.curriculum.Lesson.Piece;
import org.attune.curriculum.Lesson.Reply;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** A page in Markdown: fields between two lines of dashes, then prose with fenced blocks {@code exercise} and {@code try}. */
final class PageText {

    private static final String DASHES = "---\n";

    private final String file;
    private final Desk desk;
    private final Fields front;
    private final String body;
    private final int linesAbove;

    private PageText(String file, Desk desk, Fields front, String body, int linesAbove) {
        this.file = file;
        this.desk = desk;
        this.front = front;
        this.body = body;
        this.linesAbove = linesAbove;
    }

    static PageText read(String file, String text, Desk desk) {
        int end = text.indexOf("\n" + DASHES, DASHES.length() - 1);
        if (!text.startsWith(DASHES) || end < 0) {
            desk.faults().add(file, 1, "the-file-must-start-with");
            return new PageText(file, desk, new Fields(file, null, 0, desk.faults()), text, 0);
        }
        var head = text.substring(DASHES.length(), end + 1);
        var body = text.substring(end + 1 + DASHES.length());
        return new PageText(
                file,
                desk,
                YamlText.read(file, head, 1, desk.faults()),
                body,
                (int) head.lines().count() + 2);
    }

    Fields front() {
        return front;
    }

    /** Holds the page to what clients can read. */
    void requireEasy(String language) {
        ReadingAge.check(file, language, body.replaceAll("[*_>#|`]", " "), linesAbove + 1, desk.faults());
    }

    /** The Markdown below the fields, as its author wrote it. */
    String body() {
        return body.strip();
    }

    /** The pieces of the page; prose between two fenced blocks is one piece. */
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var prose = new ArrayList<Node>();
        int level = 1;
        var document = Markdown.parse(body);
        if (!new MarkupLint(file, linesAbove, desk.faults()).check(document)) {
            return List.of();
        }
        for (var block : children(Markdown.shifted(document))) {
            if (block instanceof Heading heading) {
                level = requireStep(heading, level);
            }
            if (block instanceof FencedCodeBlock fenced && !fenced.getInfo().isBlank()) {
                flush(prose, pieces);
                special(fenced, pieces);
            } else {
                prose.add(block);
            }
        }
        flush(prose, pieces);
        if (pieces.isEmpty()) {
            desk.faults().add(file, linesAbove + 1, "there-is-no-text-below");
        }
        return Anchors.on(pieces);
    }

    /** A screen reader's list of headings has no holes. */
    private int requireStep(Heading heading, int level) {
        if (heading.getLevel() > level + 1) {
            desk.faults().add(file, linesAbove + Markdown.line(heading), "a-heading-level-is-left");
        }
        return heading.getLevel();
    }

    private static List<Node> children(Node document) {
        var children = new ArrayList<Node>();
        for (var child = document.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static void flush(List<Node> prose, List<Piece> pieces) {
        if (!prose.isEmpty()) {
            pieces.add(Piece.prose(Markdown.html(prose)));
            prose.clear();
        }
    }

    private void special(FencedCodeBlock block, List<Piece> pieces) {
        int line = linesAbove + Markdown.line(block);
        switch (block.getInfo().strip()) {
            case "exercise" -> pieces.add(Piece.of(exercise(block, line)));
            case "try" ->
                pieces.add(Piece.toTry(block.getLiteral()
                        .lines()
                        .filter(each -> !each.isBlank())
                        .toList()));
            default -> desk.faults().add(file, line, "a-block-is-either-exercise", block.getInfo());
        }
    }

    private Exercise exercise(FencedCodeBlock block, int line) {
        var fields = YamlText.read(file, block.getLiteral(), line, desk.faults());
        var exercise = new Exercise(desk.id(fields), fields.text("prompt"), fields.each("options", PageText::reply));
        if (exercise.replies().size() < 2 || exercise.replies().stream().noneMatch(Reply::good)) {
            fields.fault("options", "an-exercise-needs-two-options");
        }
        fields.close();
        return exercise;
    }

    private static Reply reply(Fields fields) {
        var reply = new Reply(fields.text("text"), fields.text("feedback"), fields.flag("good"));
        fields.close();
        return reply;
    }
}
