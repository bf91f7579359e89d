package org.attune.curriculum;

import java.util.List;

/** A page of the library, such as a script for the opening minute, in the language it is in. Its shelf is its folder. */
public record LibraryPage(
        String id,
        String shelf,
        String title,
        int minutes,
        List<String> behaviours,
        List<Lesson.Piece> pieces,
        String language) {}
