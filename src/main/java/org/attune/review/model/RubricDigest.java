package org.attune.review.model;

import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.curriculum.RubricVersion;
import org.attune.shared.security.Secrets;

/**
 * The digest of all that a rubric version says about rating: words, anchors, floors, critical behaviours. A sheet keeps
 * it, so that one can tell years later that the rubric still says what its rater read.
 */
public final class RubricDigest {

    private RubricDigest() {}

    public static String of(RubricVersion rubric) {
        var domains = rubric.getDomains().stream()
                .flatMap(domain -> Stream.concat(
                        Stream.of(domain.getId() + " " + domain.getName() + " " + rubric.floorOf(domain.getId())),
                        domain.getBehaviours().stream().map(RubricDigest::line)));
        return Secrets.digest(Stream.concat(
                        Stream.of(rubric.getRef(), new TreeSet<>(rubric.getCritical()).toString()), domains)
                .collect(Collectors.joining("\n")));
    }

    private static String line(RubricVersion.RatedBehaviour behaviour) {
        return behaviour.getId() + " " + behaviour.getText() + " " + new TreeMap<>(behaviour.getAnchors());
    }
}
