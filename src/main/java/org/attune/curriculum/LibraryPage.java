package org.attune.curriculum;

import java.util.List;

/** A page of the library: words to lean on, such as a script for the opening minute. Its shelf is its folder. */
public record LibraryPage(
        String id, String shelf, String title, int minutes, List<String> behaviours, List<Lesson.Piece> pieces) {}
