package org.attune.curriculum.model.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.curriculum.CrisisContacts;
import org.attune.curriculum.CrisisContacts.Place;

/** The crisis contacts of all places. A place that is overdue for a check is shown with a note and never hidden. */
public record CrisisList(
        Map<String, Map<String, String>> wording, String fallback, int recheckDays, List<Place> places) {

    private static final String ENGLISH = "en";

    static CrisisList none() {
        return new CrisisList(Map.of(), "", 0, List.of());
    }

    /** The contacts for a reader: by country where it is known, otherwise those that hold anywhere. */
    public CrisisContacts in(Locale locale, LocalDate today) {
        var words = wording.getOrDefault(locale.getLanguage(), wording.getOrDefault(ENGLISH, Map.of()));
        var dated = places.stream().map(place -> dated(place, today)).toList();
        var here = dated.stream()
                .filter(place -> place.country().equals(locale.getCountry()))
                .findFirst()
                .or(() -> dated.stream()
                        .filter(place -> place.country().equals(fallback))
                        .findFirst())
                .orElse(null);
        return new CrisisContacts(words, here, dated);
    }

    private Place dated(Place place, LocalDate today) {
        return new Place(
                place.country(),
                place.name(),
                place.languages(),
                place.emergency(),
                place.lines(),
                place.verified(),
                isOverdue(place.verified(), today));
    }

    boolean isOverdue(LocalDate verified, LocalDate today) {
        return verified.plusDays(recheckDays).isBefore(today);
    }
}
