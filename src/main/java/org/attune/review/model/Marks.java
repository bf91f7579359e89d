package org.attune.review.model;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The marks of a sheet by behaviour. Never changed; another mark makes another value. */
public record Marks(Map<String, Mark> byBehaviour) {

    public static final Marks NONE = new Marks(Map.of());

    public Marks {
        byBehaviour = Collections.unmodifiableMap(new TreeMap<>(byBehaviour));
    }

    public Marks with(String behaviour, Mark mark) {
        var changed = new TreeMap<>(byBehaviour);
        changed.put(behaviour, mark);
        return new Marks(changed);
    }

    /** One line that is the same for the same marks, for signing. */
    String written() {
        return byBehaviour.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(joining(" "));
    }

    /** The mark of a behaviour, or null. */
    public Mark of(String behaviour) {
        return byBehaviour.get(behaviour);
    }
}
