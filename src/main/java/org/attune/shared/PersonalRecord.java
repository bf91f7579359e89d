package org.attune.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.function.Function;

/** One thing kept about a person, as it is handed to them. What is not there is left out. */
public final class PersonalRecord {

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    /** Numbers, truths and JSON stay what they are; everything else is written as text. */
    public PersonalRecord with(String name, Object value) {
        if (value instanceof JsonValue part) {
            json.add(name, part);
        } else if (value instanceof Integer || value instanceof Long) {
            json.add(name, ((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.add(name, truth);
        } else if (value != null && !value.toString().isEmpty()) {
            json.add(name, value.toString());
        }
        return this;
    }

    /** A list of further things; left out when there are none. */
    public <T> PersonalRecord each(String name, Collection<T> things, Function<T, PersonalRecord> record) {
        if (!things.isEmpty()) {
            var list = Json.createArrayBuilder();
            things.forEach(thing -> list.add(record.apply(thing).build()));
            json.add(name, list);
        }
        return this;
    }

    public JsonObject build() {
        return json.build();
    }
}
