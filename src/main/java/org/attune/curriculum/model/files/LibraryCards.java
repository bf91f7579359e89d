package org.attune.curriculum.model.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.curriculum.Instrument;
import org.attune.curriculum.Instrument.Licence;
import org.attune.curriculum.Instrument.Question;
import org.attune.curriculum.Instrument.Stance;
import org.attune.curriculum.Instrument.Use;
import org.attune.curriculum.Persona;
import org.attune.curriculum.Persona.Voice;
import org.attune.curriculum.SafetyProtocol;
import org.attune.curriculum.SafetyProtocol.Afterwards;
import org.attune.curriculum.SafetyProtocol.Role;
import org.attune.curriculum.SafetyProtocol.Step;
import org.attune.curriculum.SafetyProtocol.Title;

/** Reads what the library keeps as fields: personas, instruments and the safety protocol. */
final class LibraryCards {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d[\\d /-]*\\d\\d");

    private final Desk desk;

    LibraryCards(Desk desk) {
        this.desk = desk;
    }

    /** @param clients names of the clients by the scenarios they are in */
    Persona persona(String path, Map<String, String> clients) {
        var file = desk.yaml(path);
        desk.credits(file);
        var persona = new Persona(
                named(path, file),
                file.text("name"),
                file.number("age", 18, 110),
                new Voice(
                        file.text("background"),
                        file.text("way_of_speaking"),
                        some("eases", file),
                        some("tightens", file)),
                some("culture_notes", file),
                file.text("care_for_player"),
                some("scenarios", file));
        persona.scenarios().stream()
                .filter(scenario -> !persona.name().equals(clients.get(scenario)))
                .forEach(scenario -> file.fault("scenarios", "is-not-the-client-of", persona.name(), scenario));
        file.close();
        return persona;
    }

    Instrument instrument(String path) {
        var file = desk.yaml(path);
        desk.credits(file);
        var instrument = new Instrument(
                named(path, file),
                file.text("name"),
                new Use(
                        file.text("measures"),
                        file.number("minutes", 1, 60),
                        file.text("audience"),
                        file.flag("validated")),
                new Licence(stance(file), file.text("terms"), file.text("source")),
                file.text("reading"),
                file.has("items") ? file.each("items", this::question) : List.of());
        if (instrument.isShipped() == instrument.questions().isEmpty()) {
            file.fault("items", "an-instrument-has-questions-here");
        }
        file.close();
        return instrument;
    }

    private static Stance stance(Fields file) {
        var word = file.text("stance");
        var stance = Arrays.stream(Stance.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        if (stance.isEmpty() && !word.isEmpty()) {
            file.fault("stance", "stance-is-one-of-ships");
        }
        return stance.orElse(Stance.NEVER);
    }

    private Question question(Fields line) {
        var question = new Question(
                desk.id(line),
                line.text("text"),
                line.number("least", 0, 1),
                line.number("most", 2, 10),
                line.text("least_means"),
                line.text("most_means"));
        line.close();
        return question;
    }

    SafetyProtocol protocol(String path) {
        var file = desk.yaml(path);
        desk.credits(file);
        var protocol = new SafetyProtocol(
                file.text("language"),
                new Title(file.text("title"), file.text("intro")),
                file.each("steps", LibraryCards::step),
                file.each("situations", LibraryCards::step),
                afterwards(file.inner("afterwards")),
                file.number("supervisor_hours", 1, 24));
        if (!path.equals("library/protocols/safety." + protocol.language() + ".yaml")) {
            file.fault("language", "the-language-must-be-that");
        }
        if (!LibraryFolder.CRISIS.endsWith("/" + file.text("contacts") + ".yaml")) {
            file.fault("contacts", "contacts-must-be-crisis-contacts");
        }
        var said = Stream.concat(protocol.steps().stream(), protocol.situations().stream())
                .flatMap(step -> step.say().stream())
                .collect(Collectors.joining("\n\n"));
        ReadingAge.check(path, protocol.language(), said, file.line("steps"), desk.faults());
        file.leave("id", "version");
        file.close();
        return protocol;
    }

    private static Step step(Fields line) {
        var step = new Step(
                line.text("id"),
                line.text("title"),
                line.text("when"),
                line.texts("say"),
                some("do", line),
                line.texts("never"));
        for (var field : List.of("say", "do")) {
            if (line.texts(field).stream()
                    .anyMatch(text -> LONG_NUMBER.matcher(text).find())) {
                line.fault(field, "telephone-numbers-belong-into-crisis");
            }
        }
        line.close();
        return step;
    }

    private static Afterwards afterwards(Fields fields) {
        var afterwards = new Afterwards(
                fields.each("roles", LibraryCards::role),
                some("record", fields),
                some("leave_out", fields),
                some("care", fields));
        fields.close();
        return afterwards;
    }

    private static Role role(Fields line) {
        var role = new Role(line.text("who"), line.text("does"));
        line.close();
        return role;
    }

    /** The steps of all languages must be the same ones, so that a coach can change the language in between. */
    void requireSameSteps(Map<String, SafetyProtocol> protocols) {
        var english = protocols.get("en");
        protocols.forEach((language, protocol) -> {
            if (english == null || !ids(english).equals(ids(protocol))) {
                var path = "library/protocols/safety." + language + ".yaml";
                desk.faults().add(path, 1, "the-steps-and-situations-must");
            }
        });
    }

    private static List<List<String>> ids(SafetyProtocol protocol) {
        return List.of(
                protocol.steps().stream().map(Step::id).toList(),
                protocol.situations().stream().map(Step::id).toList());
    }

    private String named(String path, Fields file) {
        var id = desk.id(file);
        if (!path.endsWith("/" + id + ".yaml")) {
            file.fault("id", "the-id-must-be-as");
        }
        return id;
    }

    private static List<String> some(String name, Fields fields) {
        var texts = fields.texts(name);
        if (fields.has(name) && texts.isEmpty()) {
            fields.fault(name, "must-not-be-empty", name);
        }
        return texts;
    }
}
