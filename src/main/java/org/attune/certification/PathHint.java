package org.attune.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * When the time of a requirement comes.
 *
 * @param after titles of what comes before and is not there yet
 * @param from the day from which it is meant, when that lies ahead, or null
 * @param by the day until which it is best done, or null
 */
public record PathHint(List<String> after, LocalDate from, LocalDate by) {

    void ifUseful(Consumer<PathHint> keep) {
        if (!after.isEmpty() || from != null || by != null) {
            keep.accept(this);
        }
    }

    public String getAfter() {
        return String.join(" · ", after);
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getBy() {
        return by;
    }
}
