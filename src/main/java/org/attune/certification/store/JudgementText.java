package org.attune.certification.store;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.attune.certification.model.Judgement;
import org.attune.certification.model.KeptEvaluation;
import org.attune.certification.model.Sentence;

/** A judgement as text to keep, and back. */
public final class JudgementText {

    private JudgementText() {}

    public static String of(Judgement judgement) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        judgement.lines().forEach(line -> lines.add(line(line)));
        return Json.createObjectBuilder().add("lines", lines).build().toString();
    }

    public static Judgement read(KeptEvaluation kept) {
        try (var reader = Json.createReader(new StringReader(kept.getResult()))) {
            return new Judgement(
                    kept.getVersion(),
                    kept.getJudgedOn(),
                    objects(reader.readObject().getJsonArray("lines")).stream()
                            .map(JudgementText::line)
                            .toList());
        }
    }

    private static JsonObjectBuilder line(Judgement.Line line) {
        JsonArrayBuilder sentences = Json.createArrayBuilder();
        line.sentences().forEach(sentence -> sentences.add(sentence(sentence)));
        JsonArrayBuilder inputs = Json.createArrayBuilder();
        line.inputs().forEach(inputs::add);
        var heading = line.heading();
        return Json.createObjectBuilder()
                .add("id", heading.id())
                .add("stage", heading.stage())
                .add("title", heading.title())
                .add("why", heading.why())
                .add("decision", heading.decision())
                .add("met", line.met())
                .add("sentences", sentences)
                .add("inputs", inputs);
    }

    private static Judgement.Line line(JsonObject line) {
        var heading = new Judgement.Heading(
                line.getString("id"),
                line.getString("stage"),
                line.getString("title"),
                line.getString("why"),
                line.getBoolean("decision"));
        List<Sentence> sentences = objects(line.getJsonArray("sentences")).stream()
                .map(JudgementText::sentence)
                .toList();
        List<Long> inputs = line.getJsonArray("inputs").getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::longValue)
                .toList();
        return new Judgement.Line(heading, line.getBoolean("met"), sentences, inputs);
    }

    private static JsonObjectBuilder sentence(Sentence sentence) {
        JsonArrayBuilder arguments = Json.createArrayBuilder();
        sentence.arguments().forEach(argument -> arguments.add(argument(argument)));
        return Json.createObjectBuilder().add("key", sentence.key()).add("arguments", arguments);
    }

    private static Sentence sentence(JsonObject sentence) {
        return new Sentence(
                sentence.getString("key"),
                objects(sentence.getJsonArray("arguments")).stream()
                        .map(JudgementText::argument)
                        .toList());
    }

    private static JsonObjectBuilder argument(Object argument) {
        var builder = Json.createObjectBuilder();
        if (argument instanceof Sentence.Duration duration) {
            return builder.add("minutes", duration.minutes());
        }
        if (argument instanceof Integer number) {
            return builder.add("number", number);
        }
        if (argument instanceof LocalDate day) {
            return builder.add("day", day.toString());
        }
        return builder.add("text", String.valueOf(argument));
    }

    private static Object argument(JsonObject argument) {
        if (argument.containsKey("minutes")) {
            return Sentence.minutes(argument.getInt("minutes"));
        }
        if (argument.containsKey("number")) {
            return argument.getInt("number");
        }
        return argument.containsKey("day") ? LocalDate.parse(argument.getString("day")) : argument.getString("text");
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject).toList();
    }
}
