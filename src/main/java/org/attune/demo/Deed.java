package org.attune.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One thing that somebody of the cohort has done, once or several times, as it stands in the file: what it is called,
 * and its particulars. Days are counted back from the day on which the demo is founded, so that it never grows old.
 */
record Deed(String name, Map<String, Object> details) {

    boolean has(String detail) {
        return details.containsKey(detail);
    }

    String text(String detail) {
        var value = details.get(detail);
        if (value == null) {
            throw new IllegalArgumentException(name + " lacks " + detail);
        }
        return value.toString();
    }

    String text(String detail, String otherwise) {
        return has(detail) ? text(detail) : otherwise;
    }

    int number(String detail) {
        return Integer.parseInt(text(detail));
    }

    int number(String detail, int otherwise) {
        return has(detail) ? number(detail) : otherwise;
    }

    @SuppressWarnings("unchecked")
    List<Object> list(String detail) {
        return (List<Object>) details.getOrDefault(detail, List.of());
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map(String detail) {
        return (Map<String, Object>) details.getOrDefault(detail, Map.of());
    }

    /** How often it was done. */
    int times() {
        return number("times", 1);
    }

    /** The day of each time: the first so many days ago, each next one so many days later. */
    LocalDate day(LocalDate today, int time) {
        return today.minusDays(number("ago")).plusDays((long) time * number("every", 0));
    }
}
