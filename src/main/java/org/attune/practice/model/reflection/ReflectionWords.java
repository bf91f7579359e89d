package org.attune.practice.model.reflection;

import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody wrote, by the field of the form it stands in. Empty fields are left out. */
public final class ReflectionWords {

    /** So much goes into one field. */
    public static final int MAX = 8_000;

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final Map<String, String> byField;

    private ReflectionWords(Map<String, String> byField) {
        this.byField = Collections.unmodifiableMap(byField);
    }

    public static ReflectionWords none() {
        return new ReflectionWords(Map.of());
    }

    /** The words that belong to this form; others are not taken. */
    public static ReflectionWords of(ReflectionForm form, Map<String, String> written) {
        var words = new LinkedHashMap<String, String>();
        for (var field : form.getFields()) {
            var text = written.get(field);
            if (text != null && !text.isBlank()) {
                words.put(field, text.strip());
            }
        }
        return new ReflectionWords(words);
    }

    public static ReflectionWords read(String json) {
        var words = new LinkedHashMap<String, String>();
        try (var reader = READERS.createReader(new StringReader(json))) {
            reader.readObject().forEach((field, text) -> words.put(field, ((JsonString) text).getString()));
        }
        return new ReflectionWords(words);
    }

    public String toJson() {
        var object = Json.createObjectBuilder();
        byField.forEach(object::add);
        return object.build().toString();
    }

    public boolean isNone() {
        return byField.isEmpty();
    }

    /** The words of a field, or null. */
    public String in(String field) {
        return byField.get(field);
    }

    public Map<String, String> getByField() {
        return byField;
    }
}
