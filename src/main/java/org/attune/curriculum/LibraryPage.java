package org.attune.curriculum;

import java.util.List;

/**
 * A page of the library: words to lean on, such as a script for the opening minute. Its shelf is its folder; the Markdown
 * is there for those who take the page along. The language is that of the words.
 */
public record LibraryPage(
        String id,
        String shelf,
        String title,
        int minutes,
        List<String> behaviours,
        List<Lesson.Piece> pieces,
        String markdown,
        String language) {}
