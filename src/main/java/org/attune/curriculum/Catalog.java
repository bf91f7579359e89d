package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.InLanguages;
import org.attune.curriculum.model.files.Units;
import org.attune.curriculum.store.Publications;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.PageLanguage;

/**
 * What is taught, in any version that was ever published. Without further words it is what the organization of the
 * signed-in person teaches, in the language of the page; outside of pages, what is shipped, as it was written. Who may
 * see which part of it is for the asking service to decide.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Permitted(system = true)
public class Catalog {

    private final Map<String, InLanguages<LearningModule>> earlier = new ConcurrentHashMap<>();
    private final Map<String, ProgrammeText> earlierProgrammes = new ConcurrentHashMap<>();

    @Inject
    Shelf shelf;

    @Inject
    OwnShelves shelves;

    @Inject
    Publications publications;

    @Inject
    CurrentAccount account;

    @Inject
    PageLanguage language;

    /** What an organization teaches now, in the language of the page. */
    public Curriculum of(long organizationId) {
        return shelves.of(organizationId).in(language.code());
    }

    /** What is shipped, as it was written. */
    public Curriculum shipped() {
        return shelves.shipped();
    }

    private Curriculum mine() {
        return organization().map(this::of).orElseGet(this::shipped);
    }

    /** That of the signed-in person; none before anybody can have signed in. */
    private Optional<Long> organization() {
        try {
            return account.isSignedIn() ? Optional.of(account.organizationId()) : Optional.empty();
        } catch (ContextNotActiveException outsideOfRequests) {
            return Optional.empty();
        }
    }

    /** All modules that can be begun now. */
    public Collection<LearningModule> modules() {
        return mine().modules();
    }

    /**
     * A module as it is now.
     *
     * @throws NotFoundException for an unknown id
     */
    public LearningModule module(String moduleId) {
        return mine().module(moduleId);
    }

    /** A module as it is now, if there is one of this id. */
    public Optional<LearningModule> find(String moduleId) {
        return mine().find(moduleId);
    }

    /**
     * A module in the version somebody began (R23).
     *
     * @throws NotFoundException when it was never published
     */
    public LearningModule module(String moduleId, String digest) {
        return module(organization().orElse(0L), moduleId, digest);
    }

    /** A module in the version somebody of this organization began. */
    public LearningModule module(long organizationId, String moduleId, String digest) {
        return of(organizationId)
                .find(moduleId)
                .filter(module -> module.digest().equals(digest))
                .orElseGet(() -> earlier.computeIfAbsent(
                                organizationId + " " + moduleId + " " + digest,
                                key -> stored(organizationId, moduleId, digest))
                        .in(language.code()));
    }

    private InLanguages<LearningModule> stored(long organizationId, String moduleId, String digest) {
        return publications
                .version(organizationId, moduleId, digest)
                .map(ContentReader::module)
                .orElseThrow(() -> new NotFoundException("version " + digest + " of module " + moduleId));
    }

    /** All scenarios of modules that can be begun now. */
    public List<ScenarioText> scenarios() {
        return mine().scenarios();
    }

    /**
     * A scenario as it is now.
     *
     * @throws NotFoundException for an unknown id
     */
    public ScenarioText scenario(String scenarioId) {
        return mine().scenario(scenarioId);
    }

    /** A scenario in the version of its module that somebody played. */
    public ScenarioText scenario(String scenarioId, String moduleId, String digest) {
        return module(moduleId, digest).scenarios().stream()
                .filter(scenario -> scenario.id().equals(scenarioId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("scenario " + scenarioId));
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

    /** What people hand in for a named person to confirm. */
    public Collection<MilestoneKind> milestones() {
        return shelf.content().milestones().values();
    }

    /** The programmes of today, latest versions last. */
    public List<ProgrammeText> programmes() {
        return List.copyOf(shelf.content().programmes().values());
    }

    /**
     * A programme by id and version, for example {@code efc-starter/v1}.
     *
     * @throws NotFoundException if never published
     */
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
        return mine().library();
    }

    /** The same in a language of the reader's choice, whether or not a page is being made, and whoever reads. */
    public Collection<LibraryPage> library(Locale locale) {
        return organization()
                .map(shelves::of)
                .orElseGet(shelves::shipped)
                .in(locale.getLanguage())
                .library();
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
}
