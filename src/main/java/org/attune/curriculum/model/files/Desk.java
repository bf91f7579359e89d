package org.attune.curriculum.model.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attune.curriculum.Behaviour;
import org.attune.curriculum.Domain;

/** What lies open while a tree is read: its files, the faults found so far, and what is known from other files. */
final class Desk {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");

    private final ContentTree tree;
    private final LocalDate today;
    private final Faults faults = new Faults();
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> behaviours = new HashSet<>();
    private final Set<String> domains = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private final Mirror mirror;

    Desk(ContentTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
        this.mirror = null;
    }

    private Desk(Mirror mirror, Desk original) {
        this.tree = mirror.laidOver();
        this.today = original.today;
        this.mirror = mirror;
        this.behaviours.addAll(original.behaviours);
        this.domains.addAll(original.domains);
    }

    /** Another desk for a translation, where the ids of the original come again. */
    Desk forTranslation(Mirror translation) {
        return new Desk(translation, this);
    }

    /** Where a file lies: in the mirror when it is translated. */
    String where(String path) {
        return mirror == null ? path : mirror.where(path);
    }

    ContentTree tree() {
        return tree;
    }

    LocalDate today() {
        return today;
    }

    Faults faults() {
        return faults;
    }

    /** A file that must be there; its absence is noted where it was asked for. */
    Optional<String> file(String path, Fields asker, String field) {
        read.add(path);
        var text = tree.text(path);
        if (text.isEmpty()) {
            asker.fault(field, "there-is-no-file", path);
        }
        return text;
    }

    /** The fields of a YAML file. */
    Fields yaml(String path) {
        read.add(path);
        return YamlText.read(where(path), tree.text(path).orElse(""), 0, faults);
    }

    /** The fields of a YAML file that another one names. */
    Fields yaml(String path, Fields asker, String field) {
        return file(path, asker, field)
                .map(text -> YamlText.read(where(path), text, 0, faults))
                .orElseGet(() -> new Fields(where(path), null, 0, faults));
    }

    /** Notes that somebody else has read this file. */
    void wasReadElsewhere(String path) {
        read.add(path);
    }

    boolean wasRead(String path) {
        return read.contains(path);
    }

    /** Reads an id and makes sure that nothing else in the tree has it. */
    String id(Fields fields) {
        var id = fields.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fields.fault("id", "an-id-has-letters-digits");
        }
        if (!id.isEmpty()) {
            var earlier = ids.putIfAbsent(id, fields.file() + ":" + fields.line("id"));
            if (earlier != null) {
                fields.fault("id", "the-id-is-taken-by", id, earlier);
            }
        }
        return id;
    }

    void known(Behaviour behaviour) {
        behaviours.add(behaviour.id());
    }

    void known(Domain domain) {
        domains.add(domain.id());
    }

    boolean isDomain(String id) {
        return domains.contains(id);
    }

    /** Notes a fault for a behaviour that the competencies do not list. */
    void requireBehaviour(String id, Fields fields, String field) {
        if (!behaviours.contains(id)) {
            fields.fault(field, "is-not-a-behaviour-of", id);
        }
    }

    /**
     * Every file says who wrote it, under which licence, and by when it must be looked at again. Gives back the
     * language it is written in.
     */
    String credits(Fields fields) {
        fields.text("author");
        fields.text("licence");
        var language = fields.text("language");
        if (mirror != null && mirror.holds(fields.file()) && !language.equals(mirror.language())) {
            fields.fault("language", "the-language-must-be-as", mirror.language());
        }
        var review = fields.date("review_date");
        if (fields.has("review_date") && review.isBefore(today)) {
            fields.overdue("review_date", "was-to-be-looked-at", review);
        }
        return language;
    }
}
