package org.attune.practice.model.reflection;

import java.util.List;
import java.util.stream.Stream;
import org.attune.shared.NotFoundException;

/**
 * In which form somebody reflects: freely or to a prompt, through the seven eyes of supervision, or on culture and
 * power. A form has one field or several; any of them may stay empty.
 */
public enum ReflectionForm {
    FREE("free", List.of("text")),
    SEVEN_EYED(
            "seven-eyed",
            List.of("client", "interventions", "relationship", "coach", "parallel", "supervisor", "system")),
    CULTURE_POWER("culture-power", List.of("text"));

    private final String key;
    private final List<String> fields;

    ReflectionForm(String key, List<String> fields) {
        this.key = key;
        this.fields = fields;
    }

    /** As addresses and facts write it. */
    public String getKey() {
        return key;
    }

    public List<String> getFields() {
        return fields;
    }

    public boolean isSevenEyed() {
        return this == SEVEN_EYED;
    }

    /** @throws NotFoundException for a form that does not exist */
    public static ReflectionForm of(String key) {
        return Stream.of(values())
                .filter(form -> form.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("reflection form " + key));
    }
}
