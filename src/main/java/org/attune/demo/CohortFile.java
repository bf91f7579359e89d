package org.attune.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The people of the demo cohort and what each has done, from the file beside this class. */
record CohortFile(List<Staff> staff, List<Deed> sessions, List<Trainee> trainees) {

    private static final String FILE = "cohort.yaml";

    /** Somebody who works at the school; nameless where the demo has founded them already. */
    record Staff(String key, String email, String name, String role) {}

    /**
     * Somebody who learns there.
     *
     * @param since how many days ago they began
     */
    record Trainee(String key, String name, String email, String programme, int since, List<Deed> deeds) {}

    static CohortFile read() {
        try (var file = CohortFile.class.getResourceAsStream(FILE)) {
            var top = new Deed(FILE, map(new Load(LoadSettings.builder().build()).loadFromInputStream(file)));
            var sets = top.map("sets");
            return new CohortFile(
                    top.list("staff").stream().map(CohortFile::staff).toList(),
                    top.list("sessions").stream()
                            .map(session -> new Deed("session", map(session)))
                            .toList(),
                    top.list("trainees").stream()
                            .map(one -> trainee(new Deed("trainee", map(one)), sets))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Staff staff(Object one) {
        var person = new Deed("staff", map(one));
        return new Staff(
                person.text("key"), person.text("email"), person.text("name", null), person.text("role", null));
    }

    private static Trainee trainee(Deed one, Map<String, Object> sets) {
        return new Trainee(
                one.text("email").replaceFirst("@.*", ""),
                one.text("name"),
                one.text("email"),
                one.text("programme", "empathy-first-coach"),
                one.number("since"),
                deeds(one.list("does"), sets));
    }

    /** Each entry has one key, the name of the deed; {@code set} stands for several that many have done. */
    private static List<Deed> deeds(List<Object> entries, Map<String, Object> sets) {
        var deeds = new ArrayList<Deed>();
        for (var entry : entries) {
            map(entry).forEach((name, details) -> {
                if (name.equals("set")) {
                    deeds.addAll(deeds(list(sets.get(details.toString())), sets));
                } else {
                    deeds.add(new Deed(name, map(details)));
                }
            });
        }
        return deeds;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
