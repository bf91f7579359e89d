package org.attune.curriculum.model.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.curriculum.CrisisContacts.Emergency;
import org.attune.curriculum.CrisisContacts.Line;
import org.attune.curriculum.CrisisContacts.Place;
import org.attune.curriculum.CrisisContacts.Reach;
import org.attune.curriculum.LibraryPage;

/** Reads the library: pages to lean on, and where help is found in a crisis. */
final class LibraryFolder {

    static final String CRISIS = "library/protocols/crisis-contacts.yaml";

    private static final Set<String> FOR_CLIENTS = Set.of("scripts", "templates");
    private static final Set<String> READERS = Set.of("client", "coach");

    private final Desk desk;

    LibraryFolder(Desk desk) {
        this.desk = desk;
    }

    LibraryPage page(String path) {
        var text = PageText.read(desk.where(path), desk.tree().text(path).orElse(""), desk);
        var front = text.front();
        var language = desk.credits(front);
        var behaviours = front.texts("behaviours");
        behaviours.forEach(behaviour -> desk.requireBehaviour(behaviour, front, "behaviours"));
        var shelf = path.split("/")[1];
        if (isForClients(front, shelf)) {
            text.requireEasy(language);
        }
        var page = new LibraryPage(
                desk.id(front),
                shelf,
                front.text("title"),
                front.number("minutes", 1, 240),
                behaviours,
                text.pieces(),
                text.body(),
                language);
        front.leave("outcomes");
        front.close();
        return page;
    }

    /** Scripts and templates are, unless they say {@code reader: coach}; other pages are when they say so. */
    private static boolean isForClients(Fields front, String shelf) {
        var reader = front.textOrNull("reader");
        if (reader != null && !READERS.contains(reader)) {
            front.fault("reader", "reader-is-one-of-client");
        }
        return reader == null ? FOR_CLIENTS.contains(shelf) : reader.equals("client");
    }

    CrisisList crisis() {
        if (desk.tree().text(CRISIS).isEmpty()) {
            desk.faults().add(CRISIS, 1, "no-such-file-no-help");
            return CrisisList.none();
        }
        var file = desk.yaml(CRISIS);
        desk.credits(file);
        int recheckDays = file.number("recheck_days", 1, 180);
        var list = new CrisisList(
                wording(file.inner("wording")), file.text("fallback"), recheckDays, file.each("locales", this::place));
        if (list.places().stream().noneMatch(place -> place.country().equals(list.fallback()))) {
            file.fault("fallback", "the-fallback-is-not-among", list.fallback());
        }
        file.each("locales", line -> line).forEach(line -> requireVerified(line, list));
        file.leave("id", "version", "verified", "operator_confirms");
        file.close();
        return list;
    }

    private void requireVerified(Fields line, CrisisList list) {
        if (line.has("verified") && list.isOverdue(line.date("verified"), desk.today())) {
            line.overdue("verified", "the-contacts-of-were-not", line.text("name"), list.recheckDays());
        }
    }

    private Map<String, Map<String, String>> wording(Fields languages) {
        var wording = new LinkedHashMap<String, Map<String, String>>();
        for (var language : languages.names()) {
            var fields = languages.inner(language);
            var words = new LinkedHashMap<String, String>();
            fields.names().forEach(key -> words.put(key, fields.text(key)));
            ReadingAge.check(CRISIS, language, String.join(".\n", words.values()), fields.line(), desk.faults());
            wording.put(language, Map.copyOf(words));
        }
        if (!wording.containsKey("en")) {
            languages.fault("en", "the-english-words-are-missing");
        }
        return Map.copyOf(wording);
    }

    private Place place(Fields line) {
        var place = new Place(
                line.text("country"),
                line.text("name"),
                line.texts("languages"),
                line.each("emergency", LibraryFolder::emergency),
                line.each("lines", LibraryFolder::line),
                line.date("verified"),
                false);
        requireSomething(line, "emergency", place.emergency());
        requireSomething(line, "lines", place.lines());
        line.close();
        return place;
    }

    private static void requireSomething(Fields line, String field, List<?> items) {
        if (items.isEmpty()) {
            line.fault(field, "must-not-be-empty", field);
        }
    }

    private static Emergency emergency(Fields line) {
        var emergency = new Emergency(line.text("number"), line.textOrNull("note"));
        line.close();
        return emergency;
    }

    private static Line line(Fields fields) {
        var reach = new Reach(
                fields.textOrNull("tel"),
                fields.textOrNull("sms"),
                fields.textOrNull("body"),
                fields.textOrNull("url"));
        var line = new Line(
                fields.text("name"), fields.textOrNull("number"), fields.text("hours"), fields.text("how"), reach);
        fields.close();
        return line;
    }
}
