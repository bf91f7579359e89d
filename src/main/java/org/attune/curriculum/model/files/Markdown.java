package org.attune.curriculum.model.files;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns Markdown into HTML that is safe to put on a page, with headings that fit below the page's own. */
final class Markdown {

    private static final int FIRST_LEVEL = 2; // The page's title is level one.
    private static final int LAST_LEVEL = 6;

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "em", "strong", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6")
            .allowElements("code", "pre", "br", "hr", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https")
            .allowAttributes("start")
            .onElements("ol")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Markdown() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** The document with its headings moved so that the highest one is a section of the page. */
    static Node shifted(Node document) {
        var levels = new Levels();
        document.accept(levels);
        document.accept(new Shift(FIRST_LEVEL - Math.min(levels.highest, FIRST_LEVEL)));
        return document;
    }

    /** These blocks, in order, as HTML. */
    static String html(List<Node> blocks) {
        var part = new Document();
        blocks.forEach(part::appendChild);
        return POLICY.sanitize(RENDERER.render(part)).strip();
    }

    /** The line of a block in its text, counted from one. */
    static int line(Node block) {
        return block.getSourceSpans().isEmpty()
                ? 1
                : block.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private static final class Levels extends AbstractVisitor {

        private int highest = LAST_LEVEL;

        @Override
        public void visit(Heading heading) {
            highest = Math.min(highest, heading.getLevel());
        }
    }

    private static final class Shift extends AbstractVisitor {

        private final int by;

        Shift(int by) {
            this.by = by;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(heading.getLevel() + by, LAST_LEVEL));
        }
    }
}
