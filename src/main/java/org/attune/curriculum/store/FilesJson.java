package org.attune.curriculum.store;

import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** How the files of a version are kept: one object of JSON, text by path. */
public final class FilesJson {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private FilesJson() {}

    public static String of(Map<String, String> texts) {
        var object = Json.createObjectBuilder();
        texts.forEach(object::add);
        return object.build().toString();
    }

    public static Map<String, String> read(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            var texts = new TreeMap<String, String>();
            reader.readObject().forEach((path, text) -> texts.put(path, ((JsonString) text).getString()));
            return texts;
        }
    }
}
