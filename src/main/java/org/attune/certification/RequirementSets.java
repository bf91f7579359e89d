package org.attune.certification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attune.certification.model.ContentFault;
import org.attune.certification.model.PublishedSet;
import org.attune.certification.model.RequirementSet;
import org.attune.certification.model.RequirementSetReader;
import org.attune.certification.store.ProgrammeFiles;
import org.attune.certification.store.PublishedSets;
import org.attune.identity.Permitted;
import org.attune.shared.ApplicationReady;
import org.attune.shared.web.PageLanguage;

/**
 * The published requirement sets. A set is published when its file is first seen; from then on the published text is in
 * force, and a changed file of the same version is refused with a word to the operator (R1, R23).
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RequirementSets {

    private static final Pattern TRANSLATION = Pattern.compile("(programme/[a-z0-9-]+/)([a-z]{2})/(v[0-9]+\\.yaml)");
    private static final Logger LOG = Logger.getLogger(RequirementSets.class.getName());

    @Inject
    ProgrammeFiles files;

    @Inject
    PublishedSets published;

    @Inject
    Clock clock;

    @Inject
    PageLanguage language;

    private final Map<String, RequirementSet> sets = new ConcurrentHashMap<>();
    private final Map<String, RequirementSet> translations = new ConcurrentHashMap<>();

    void load(@Observes @Priority(ApplicationReady.CONTENT) ApplicationReady ready) {
        published.all().stream().map(PublishedSet::read).forEach(this::keep);
        var originals = files.all();
        originals.forEach(this::publish);
        files.translations().forEach((file, text) -> {
            var place = TRANSLATION.matcher(file);
            if (place.matches()) {
                translateOrLeave(originals.get(place.group(1) + place.group(3)), place.group(2), file, text);
            }
        });
    }

    /** Nothing waits for a translation: with a fault in it the original is shown. */
    private void translateOrLeave(String original, String into, String file, String text) {
        try {
            translate(original, into, file, text);
        } catch (ContentFault e) {
            LOG.log(Level.SEVERE, "A translation is left out, the original is shown: {0}", e.getMessage());
        }
    }

    /** A translation belongs to the text it lies beside; where another text is in force, it says nothing about that. */
    private void translate(String original, String into, String file, String text) {
        if (original != null) {
            var beside = RequirementSetReader.read(file, original).version();
            var inForce = sets.get(beside.toString());
            if (inForce.version().digest().equals(beside.digest())) {
                var translated = RequirementSetReader.read(file, text).of(beside);
                if (!translated.asksAs(inForce)) {
                    throw new ContentFault(file, 1, "it asks for something else than its original");
                }
                translations.put(into + " " + beside, translated);
            }
        }
    }

    private void publish(String file, String text) {
        var set = RequirementSetReader.read(file, text);
        var known = sets.get(set.version().toString());
        if (known == null) {
            published.add(new PublishedSet(set.version(), text, clock.instant()));
            keep(set);
        } else if (!known.version().digest().equals(set.version().digest())) {
            LOG.severe(() -> file + ": this version is published and differs from the file. The published text stays in"
                    + " force; give the change a new version file.");
        }
    }

    private void keep(RequirementSet set) {
        sets.put(set.version().toString(), set);
    }

    /** The set an enrolment is bound to. */
    RequirementSet get(String programme, int version) {
        return sets.computeIfAbsent(
                programme + "/v" + version,
                key -> published
                        .find(programme, version) // Published by another node since this one started.
                        .map(PublishedSet::read)
                        .orElseThrow(() -> new IllegalStateException("No requirement set " + key)));
    }

    /**
     * The same set in the language of the page, where it is translated; otherwise, and outside of pages, as it was
     * written. What is kept for good, such as a decision, is kept as it was written.
     */
    RequirementSet forReader(RequirementSet set) {
        return translations.getOrDefault(language.code() + " " + set.version(), set);
    }

    /** The newest version of a programme that one may begin with on that day. */
    Optional<RequirementSet> openFor(String programme, LocalDate day) {
        return sets.values().stream()
                .filter(set -> set.version().programme().equals(programme) && set.isOpenOn(day))
                .max(Comparator.comparing(set -> set.version().number()));
    }

    /** One set for each programme that one may begin with on that day, by title. */
    List<RequirementSet> open(LocalDate day) {
        return sets.values().stream().map(set -> set.version().programme()).collect(Collectors.toSet()).stream()
                .flatMap(programme -> openFor(programme, day).stream())
                .sorted(Comparator.comparing(RequirementSet::title))
                .toList();
    }
}
