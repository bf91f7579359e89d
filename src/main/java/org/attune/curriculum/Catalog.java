package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.Units;
import org.attune.curriculum.store.Publications;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;

/**
 * What is taught, in any version that was ever published. Content is shipped and the same for all organizations; who
 * may see which part of it is for the asking service to decide.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Permitted(system = true)
public class Catalog {

    private final Map<String, LearningModule> earlier = new ConcurrentHashMap<>();
    private final Map<String, ProgrammeText> earlierProgrammes = new ConcurrentHashMap<>();

    @Inject
    Shelf shelf;

    @Inject
    Publications publications;

    @Inject
    Clock clock;

    /** All modules as they are now. */
    public Collection<LearningModule> modules() {
        return shelf.content().modules().values();
    }

    /** A module as it is now. @throws NotFoundException for an unknown id */
    public LearningModule module(String moduleId) {
        return find(moduleId).orElseThrow(() -> new NotFoundException("module " + moduleId));
    }

    /** A module as it is now, if there is one of this id. */
    public Optional<LearningModule> find(String moduleId) {
        return Optional.ofNullable(
                moduleId == null ? null : shelf.content().modules().get(moduleId));
    }

    /** A module in the version somebody began (R23). @throws NotFoundException when it was never published */
    public LearningModule module(String moduleId, String digest) {
        return find(moduleId)
                .filter(module -> module.digest().equals(digest))
                .orElseGet(() -> earlier.computeIfAbsent(moduleId + " " + digest, key -> stored(moduleId, digest)));
    }

    private LearningModule stored(String moduleId, String digest) {
        return publications
                .version(moduleId, digest)
                .map(ContentReader::module)
                .orElseThrow(() -> new NotFoundException("version " + digest + " of module " + moduleId));
    }

    /** All scenarios as they are now. */
    public List<ScenarioText> scenarios() {
        return modules().stream().flatMap(module -> module.scenarios().stream()).toList();
    }

    /** A scenario as it is now. @throws NotFoundException for an unknown id */
    public ScenarioText scenario(String scenarioId) {
        return scenarios().stream()
                .filter(scenario -> scenario.id().equals(scenarioId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("scenario " + scenarioId));
    }

    /** A scenario in the version of its module that somebody played. */
    public ScenarioText scenario(String scenarioId, String moduleId, String digest) {
        return module(moduleId, digest).scenarios().stream()
                .filter(scenario -> scenario.id().equals(scenarioId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("scenario " + scenarioId));
    }

    /** All drills of the module that trains it, for a behaviour to practise. */
    public List<LearningModule.Drill> drillsFor(String behaviourId) {
        return modules().stream()
                .flatMap(module -> module.drills().stream())
                .filter(drill -> drill.behaviour().equals(behaviourId))
                .toList();
    }

    public List<Domain> domains() {
        return List.copyOf(shelf.content().domains().values());
    }

    public List<Behaviour> behaviours() {
        return List.copyOf(shelf.content().behaviours().values());
    }

    /** A behaviour by its id, for example {@code LST-1}; what old records name may have left the list. */
    public Optional<Behaviour> behaviour(String behaviourId) {
        return Optional.ofNullable(
                behaviourId == null ? null : shelf.content().behaviours().get(behaviourId));
    }

    /** What a behaviour is called on a page; its id when it has left the list. */
    public String behaviourText(String behaviourId) {
        return behaviour(behaviourId).map(Behaviour::text).orElse(behaviourId);
    }

    /** The programmes of today, latest versions last. */
    public List<ProgrammeText> programmes() {
        return List.copyOf(shelf.content().programmes().values());
    }

    /** A programme by id and version, for example {@code efc-starter/v1}. @throws NotFoundException if never published */
    public ProgrammeText programme(String ref) {
        var current = ref == null ? null : shelf.content().programmes().get(ref);
        return current != null
                ? current
                : earlierProgrammes.computeIfAbsent(
                        String.valueOf(ref),
                        key -> publications
                                .first(Units.programme(key))
                                .map(ContentReader::programme)
                                .orElseThrow(() -> new NotFoundException("programme " + key)));
    }

    /** Scripts, templates, protocols and playbooks; each says on which shelf it stands. */
    public Collection<LibraryPage> library() {
        return shelf.content().library().pages().values();
    }

    /** The people scenarios are about, by name of their file. */
    public Collection<Persona> personas() {
        return shelf.content().library().personas().values();
    }

    /** Ways of measuring that Attune knows of, also those it may not ship. */
    public Collection<Instrument> instruments() {
        return shelf.content().library().instruments().values();
    }

    /** The safety protocol in a reader's language, in English where there is none; anyone may need it at once. */
    @Permitted(anyone = true)
    public Optional<SafetyProtocol> safetyProtocol(Locale locale) {
        var protocols = shelf.content().library().protocols();
        return Optional.ofNullable(protocols.getOrDefault(locale.getLanguage(), protocols.get("en")));
    }

    /** Where our competencies meet those of outside bodies. */
    public Collection<Crosswalk> crosswalks() {
        return shelf.content().outside().crosswalks().values();
    }

    /** What outside bodies ask for, as it was found at a date. */
    public Collection<OutsideSet> outsideSets() {
        return shelf.content().outside().requirements().values();
    }

    /** Where help is found in a crisis, for a reader's language and, where it is known, country. */
    @Permitted(anyone = true)
    public CrisisContacts crisisContacts(Locale locale) {
        return shelf.content().crisis().in(locale, LocalDate.now(clock));
    }
}
