package org.attune.review.model;

import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/**
 * Marks stand in their sheet's row, as JSON: a sheet is read, locked and signed as one thing, and the database can still
 * look into it.
 */
@Converter(autoApply = true)
public class MarksColumn implements AttributeConverter<Marks, String> {

    /** Made once: each call of {@code Json.createReader} would look the provider up again. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public String convertToDatabaseColumn(Marks marks) {
        var object = Json.createObjectBuilder();
        marks.byBehaviour().forEach((behaviour, mark) -> object.add(behaviour, mark.name()));
        return object.build().toString();
    }

    @Override
    public Marks convertToEntityAttribute(String json) {
        var marks = new TreeMap<String, Mark>();
        READERS.createReader(new StringReader(json))
                .readObject()
                .forEach((behaviour, mark) -> marks.put(behaviour, Mark.valueOf(((JsonString) mark).getString())));
        return new Marks(marks);
    }
}
