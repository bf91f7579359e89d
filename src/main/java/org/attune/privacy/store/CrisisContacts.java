package org.attune.privacy.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attune.privacy.model.CrisisPlace;
import org.attune.shared.config.AttuneConfig;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Crisis lines by country, read from {@code library/protocols/crisis-contacts.yaml} of the modules. Read here and not
 * through the curriculum, because help must be there before, and without, any course.
 */
@ApplicationScoped
public class CrisisContacts {

    private static final String FILE = "library/protocols/crisis-contacts.yaml";

    @Inject
    AttuneConfig config;

    private List<CrisisPlace> places;
    private Map<?, ?> wording;
    private String fallback;
    private int recheckDays;

    @PostConstruct
    void load() {
        try (var in = open()) {
            read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() throws IOException {
        var own = config.optional("attune.modules.folder").map(folder -> Path.of(folder, FILE));
        return own.isPresent() && Files.exists(own.get())
                ? Files.newInputStream(own.get())
                : CrisisContacts.class.getClassLoader().getResourceAsStream("modules/" + FILE);
    }

    void read(InputStream in) {
        var root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        wording = (Map<?, ?>) root.get("wording");
        fallback = text(root, "fallback");
        recheckDays = (Integer) root.get("recheck_days");
        places = maps(root, "locales").stream().map(CrisisContacts::placeOf).toList();
    }

    public List<CrisisPlace> places() {
        return places;
    }

    /** The place of this country, or what helps anywhere. */
    public CrisisPlace of(String country) {
        return byCode(country).or(() -> byCode(fallback)).orElseThrow();
    }

    private Optional<CrisisPlace> byCode(String country) {
        return places.stream().filter(place -> place.country().equals(country)).findFirst();
    }

    /** A sentence of the page, in this language or in English. */
    public String sentence(Locale locale, String key) {
        var own = (Map<?, ?>) wording.get(locale.getLanguage());
        return text(own == null ? (Map<?, ?>) wording.get("en") : own, key);
    }

    public int recheckDays() {
        return recheckDays;
    }

    private static CrisisPlace placeOf(Map<?, ?> entry) {
        return new CrisisPlace(
                text(entry, "country"),
                text(entry, "name"),
                ((List<?>) entry.get("languages")).stream().map(String::valueOf).toList(),
                maps(entry, "emergency").stream()
                        .map(number -> new CrisisPlace.Number(text(number, "number"), text(number, "note")))
                        .toList(),
                maps(entry, "lines").stream().map(CrisisContacts::lineOf).toList(),
                LocalDate.parse(text(entry, "verified")));
    }

    private static CrisisPlace.Line lineOf(Map<?, ?> line) {
        return new CrisisPlace.Line(
                text(line, "name"),
                text(line, "number"),
                text(line, "tel"),
                text(line, "sms"),
                text(line, "url"),
                text(line, "hours"));
    }

    private static List<Map<?, ?>> maps(Map<?, ?> parent, String key) {
        return ((List<?>) parent.get(key))
                .stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList();
    }

    private static String text(Map<?, ?> map, String key) {
        var value = map.get(key);
        return value == null ? "" : String.valueOf(value);
    }
}
