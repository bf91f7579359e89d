package org.attune.review.model;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;

/** Tallies stand in their sheet's row, as JSON. */
@Converter(autoApply = true)
public class CountsColumn implements AttributeConverter<Counts, String> {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public String convertToDatabaseColumn(Counts counts) {
        var object = Json.createObjectBuilder();
        counts.byKind().forEach((kind, amount) -> object.add(kind.name(), amount));
        return object.build().toString();
    }

    @Override
    public Counts convertToEntityAttribute(String json) {
        var counts = new EnumMap<CountKind, Integer>(CountKind.class);
        READERS.createReader(new StringReader(json))
                .readObject()
                .forEach((kind, amount) -> counts.put(CountKind.valueOf(kind), ((JsonNumber) amount).intValue()));
        return new Counts(counts);
    }
}
