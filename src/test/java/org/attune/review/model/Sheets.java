package org.attune.review.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Small sheets and rubrics for the tests of the rules. */
final class Sheets {

    static final Instant NOW = Instant.parse("2030-01-04T10:00:00Z");

    /** Two required domains and one that is rated only when a cue shows. */
    static final RubricShape SHAPE = new RubricShape(
            List.of(
                    new RubricShape.Domain("D1", true, 3.0, List.of("TRU-1", "TRU-2")),
                    new RubricShape.Domain("D2", true, 3.0, List.of("ATT-1", "ATT-2", "ATT-3")),
                    new RubricShape.Domain("D8", false, 3.0, List.of("SAF-1"))),
            Set.of("TRU-1", "SAF-1"));

    private Sheets() {}

    static RatingSheet draft(SheetKind kind) {
        return new RatingSheet(
                kind, new RatingSheet.Subject(1, 42), 7, new RatingSheet.PinnedRubric("efc/v1", "abc"), NOW);
    }
}
