package org.attune.certification.model;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which one may begin with a requirement set, both ends included; an open end is absent. */
public record Term(LocalDate from, Optional<LocalDate> to) {

    static Term of(LocalDate from, Optional<LocalDate> to) {
        return new Term(from, to);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
