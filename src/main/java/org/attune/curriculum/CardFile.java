package org.attune.curriculum;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** A page of the library as something that can be sent: in Markdown, or as text for a letter. */
public final class CardFile {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private CardFile() {}

    public static String markdown(LibraryPage page) {
        return "# " + page.title() + "\n\n" + page.markdown() + "\n";
    }

    public static String plainText(LibraryPage page) {
        return page.title() + "\n\n" + PLAIN.render(PARSER.parse(page.markdown())) + "\n";
    }
}
