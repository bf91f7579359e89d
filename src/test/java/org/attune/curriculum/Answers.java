package org.attune.curriculum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.model.Answer;

/** Answers to a question of any type. */
public final class Answers {

    private Answers() {}

    /** The one that earns full marks. */
    public static Answer right(CheckItem item) {
        return switch (item.type()) {
            case SINGLE, MULTIPLE, BEST_WORST ->
                new Answer(item.key().right(), item.key().worst());
            case ORDERING -> Answer.of(ids(item.options()));
            case MATCHING ->
                Answer.of(ids(item.options()).stream().map(id -> id + "=" + id).toList());
            case SHORT -> Answer.saying(item.wording().model());
            case SPOT_THE_MOMENT -> Answer.of(List.of(second(item, true)));
        };
    }

    /** One that is complete and earns nothing. */
    public static Answer wrong(CheckItem item) {
        return switch (item.type()) {
            case SINGLE, MULTIPLE -> Answer.of(List.of(neither(item)));
            case BEST_WORST ->
                new Answer(List.of(neither(item)), item.key().right().iterator().next());
            case ORDERING -> Answer.of(reversed(item.options()));
            case MATCHING -> turned(ids(item.options()));
            case SHORT -> Answer.saying("xyz?");
            case SPOT_THE_MOMENT -> Answer.of(List.of(second(item, false)));
        };
    }

    private static String neither(CheckItem item) {
        return ids(item.options()).stream()
                .filter(id -> !item.key().right().contains(id)
                        && !id.equals(item.key().worst()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reversed(List<Option> options) {
        var ids = new ArrayList<>(ids(options));
        Collections.reverse(ids);
        return ids;
    }

    private static Answer turned(List<String> ids) {
        var others = new ArrayList<>(ids);
        Collections.rotate(others, 1);
        var pairs = new ArrayList<String>();
        ids.forEach(id -> pairs.add(id + "=" + others.get(pairs.size())));
        return Answer.of(pairs);
    }

    private static String second(CheckItem item, boolean right) {
        return item.clip().lines().stream()
                .filter(line -> item.clip().isRight(line.at()) == right)
                .map(line -> String.valueOf(line.at()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }
}
