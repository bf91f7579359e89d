package org.attune.curriculum.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.attune.curriculum.LearningOrder.Need;
import org.attune.shared.web.Texts;

/** Says in a sentence or two what has to come before a module opens. */
@Named
@RequestScoped
public class CurriculumNeeds {

    private static final String FEATURE = "curriculum";

    @Inject
    Texts texts;

    public String of(List<Need> needs) {
        if (needs.contains(Need.CLOSED)) {
            return texts.of(FEATURE, "order.closed");
        }
        return Stream.of(modules(needs), others(needs)).flatMap(List::stream).collect(joining(" "));
    }

    private List<String> modules(List<Need> needs) {
        var titles = needs.stream().filter(Need::isModule).map(Need::title).toList();
        return titles.isEmpty()
                ? List.of()
                : List.of(texts.of(FEATURE, "order.modules", String.join(" · ", titles), titles.size()));
    }

    private List<String> others(List<Need> needs) {
        return needs.stream()
                .filter(need -> !need.isModule())
                .map(need -> texts.of(FEATURE, "order.first", need.title()))
                .toList();
    }
}
