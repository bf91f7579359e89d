package org.attune.certification.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.NewEvidence;

/** Facts about one trainee, told in a line each. */
final class Told {

    private static final long ORGANIZATION = 1;
    private static final long TRAINEE = 7;
    private static long last;

    private Told() {}

    static NewEvidence that(String kind, String day) {
        return NewEvidence.of(kind, ORGANIZATION, TRAINEE)
                .on(LocalDate.parse(day))
                .from("test", ++last)
                .by(3);
    }

    static Situation on(String day, NewEvidence... facts) {
        return new Situation(facts(facts), LocalDate.parse(day));
    }

    static List<EvidenceFact> facts(NewEvidence... facts) {
        long[] id = {0};
        return Arrays.stream(facts).map(told -> new EvidenceFact(++id[0], told)).toList();
    }
}
