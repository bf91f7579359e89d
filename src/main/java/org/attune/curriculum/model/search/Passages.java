package org.attune.curriculum.model.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.curriculum.Instrument;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.Lesson;
import org.attune.curriculum.Lesson.Piece;
import org.attune.curriculum.Lesson.Reply;
import org.attune.curriculum.Persona;
import org.attune.curriculum.SafetyProtocol;
import org.attune.curriculum.model.search.Passage.Place;

/** Cuts what is taught into the passages that can be found. */
public final class Passages {

    public static final String LESSON = "lesson";
    public static final String CARD = "card";

    private static final Pattern HEADING = Pattern.compile("(?s)<h[2-6] id=\"([^\"]*)\">(.*?)</h[2-6]>");

    private final Place place;
    private final String title;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private String anchor = "";

    private Passages(Place place, String title) {
        this.place = place;
        this.title = title;
    }

    public static List<Passage> of(LearningModule module) {
        return module.lessons().stream()
                .flatMap(lesson -> of(module, lesson).stream())
                .toList();
    }

    private static List<Passage> of(LearningModule module, Lesson lesson) {
        return of(new Place(LESSON, module.id(), lesson.id()), lesson.title(), lesson.pieces());
    }

    /** Of a page in pieces. */
    public static List<Passage> of(Place place, String title, List<Piece> pieces) {
        var passages = new Passages(place, title);
        pieces.forEach(passages::add);
        passages.close();
        return List.copyOf(passages.passages);
    }

    public static List<Passage> of(Persona persona) {
        var voice = persona.voice();
        var notes = Stream.concat(voice.eases().stream(), voice.tightens().stream());
        return of(
                persona.id(),
                persona.name(),
                Stream.concat(
                        Stream.of(voice.background(), voice.speaking()),
                        Stream.concat(notes, persona.cultureNotes().stream())));
    }

    public static List<Passage> of(Instrument instrument) {
        var use = instrument.use();
        return of(
                instrument.id(),
                instrument.name(),
                Stream.of(use.measures(), use.audience(), instrument.licence().terms(), instrument.reading()));
    }

    /** Steps and other situations, each as a passage of its own. */
    public static List<Passage> of(Place place, String title, SafetyProtocol protocol) {
        return Stream.concat(
                        Stream.of(new Passage(
                                place, title, "", "", protocol.title().intro())),
                        Stream.concat(protocol.steps().stream(), protocol.situations().stream())
                                .map(step ->
                                        new Passage(place, title, step.title(), "step-" + step.id(), textOf(step))))
                .toList();
    }

    private static String textOf(SafetyProtocol.Step step) {
        return Stream.of(List.of(step.when()), step.say(), step.does(), step.never())
                .flatMap(List::stream)
                .collect(joining(" "));
    }

    private static List<Passage> of(String id, String title, Stream<String> lines) {
        return List.of(new Passage(new Place(CARD, "", id), title, "", "", lines.collect(joining(" "))));
    }

    private void add(Piece piece) {
        if (piece.html() != null) {
            addProse(piece.html());
        } else if (piece.exercise() != null) {
            add(piece.exercise().prompt());
            piece.exercise().replies().stream().map(Reply::text).forEach(this::add);
        } else {
            piece.tryLines().forEach(this::add);
        }
    }

    private void addProse(String html) {
        var headings = HEADING.matcher(html);
        int at = 0;
        while (headings.find()) {
            add(PlainText.of(html.substring(at, headings.start())));
            close();
            anchor = headings.group(1);
            heading = PlainText.of(headings.group(2));
            at = headings.end();
        }
        add(PlainText.of(html.substring(at)));
    }

    private void add(String words) {
        text.append(text.isEmpty() || words.isEmpty() ? "" : " ").append(words);
    }

    private void close() {
        if (!text.isEmpty() || !heading.isEmpty()) {
            passages.add(new Passage(place, title, heading, anchor, text.toString()));
        }
        text.setLength(0);
    }
}
