package org.attune.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where somebody in danger or distress finds help: the words of the page in the reader's language, the place they are
 * probably in, and all other places to choose from.
 */
public record CrisisContacts(Map<String, String> words, Place here, List<Place> places) {

    /** A country's numbers, and the day somebody last made sure that they are right. */
    public record Place(
            String country,
            String name,
            List<String> languages,
            List<Emergency> emergency,
            List<Line> lines,
            LocalDate verified,
            boolean overdue) {}

    /** The number to call when there is danger now. */
    public record Emergency(String number, String note) {}

    /** Somebody to talk to; whichever of the ways to reach them do not exist are null. */
    public record Line(String name, String number, String hours, String how, Reach reach) {}

    /** How a line is reached: the digits to dial, the number and words of a text message, the page. */
    public record Reach(String tel, String sms, String body, String url) {}

    /** A sentence of the page, for example {@code heading}, {@code now}, {@code talk} or {@code not_us}. */
    public String word(String key) {
        return words.getOrDefault(key, "");
    }
}
