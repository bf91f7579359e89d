package org.attune.curriculum;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attune.curriculum.model.Edition;
import org.attune.curriculum.model.files.Content;
import org.attune.shared.NotFoundException;

/**
 * What one organization teaches now: what is shipped, with the organization's own modules and pages in their places, in
 * the language of one reader. A closed module is still known, for those who began it, and nobody begins it any more.
 */
public final class Curriculum {

    private final Content content;
    private final Own own;

    /**
     * What the organization decided for itself.
     *
     * @param stamp changes with each decision
     * @param digests by content id, of the versions in force that are its own
     * @param closed what nobody may begin any more
     * @param editions all that were published, the newest first
     */
    record Own(long stamp, Map<String, String> digests, Set<String> closed, List<Edition> editions) {

        static final Own NOTHING = new Own(0, Map.of(), Set.of(), List.of());

        Stream<Edition> standing() {
            return editions.stream().filter(edition -> !edition.isRetired());
        }

        /** Whether a version is, or once was, the organization's own. */
        boolean holds(String digest) {
            return editions.stream().anyMatch(edition -> digest.equals(edition.getDigest()));
        }
    }

    Curriculum(Content content, Own own) {
        this.content = content;
        this.own = own;
    }

    Curriculum in(String language) {
        return new Curriculum(content.in(language), own);
    }

    /** The same for one person: what they began is there in their version, closed or not (R23). */
    Curriculum with(Map<String, LearningModule> begun) {
        if (begun.isEmpty()) {
            return this;
        }
        var closed = new TreeSet<>(own.closed());
        closed.removeAll(begun.keySet());
        return new Curriculum(
                content.with(begun), new Own(own.stamp(), own.digests(), Set.copyOf(closed), own.editions()));
    }

    Own own() {
        return own;
    }

    Content content() {
        return content;
    }

    /** The modules that can be begun. */
    public Collection<LearningModule> modules() {
        return content.modules().values().stream()
                .filter(module -> !isClosed(module.id()))
                .toList();
    }

    /** All modules, closed or not. */
    public List<LearningModule> allModules() {
        return List.copyOf(content.modules().values());
    }

    /** A module as it is now, closed or not. */
    public Optional<LearningModule> find(String moduleId) {
        return Optional.ofNullable(moduleId == null ? null : content.modules().get(moduleId));
    }

    /**
     * A module as it is now, closed or not.
     *
     * @throws NotFoundException for an unknown id
     */
    public LearningModule module(String moduleId) {
        return find(moduleId).orElseThrow(() -> new NotFoundException("module " + moduleId));
    }

    /** Whether nobody may begin with a module any more. */
    public boolean isClosed(String moduleId) {
        return own.closed().contains(moduleId);
    }

    /** All scenarios of modules that can be begun. */
    public List<ScenarioText> scenarios() {
        return modules().stream().flatMap(module -> module.scenarios().stream()).toList();
    }

    /** The same in every language they are written in. */
    public List<ScenarioText> scenariosInAllLanguages() {
        return Stream.concat(
                        Stream.of(content),
                        content.translations().keySet().stream().map(content::in))
                .flatMap(each -> new Curriculum(each, own).scenarios().stream())
                .distinct()
                .toList();
    }

    /** The edition in force of what the organization teaches in a version of its own. */
    Optional<Edition> editionOf(String contentId) {
        return own.standing()
                .filter(edition -> edition.getContentId().equals(contentId))
                .filter(edition -> !edition.isClosing())
                .findFirst()
                .filter(edition -> edition.getDigest().equals(own.digests().get(contentId)));
    }

    /**
     * A scenario as it is now.
     *
     * @throws NotFoundException for an unknown id
     */
    public ScenarioText scenario(String scenarioId) {
        return scenarios().stream()
                .filter(scenario -> scenario.id().equals(scenarioId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("scenario " + scenarioId));
    }

    public Collection<LibraryPage> library() {
        return content.library().pages().values();
    }

    /** The edition that somebody has to go over to who began a module with another version at that time (R23). */
    Optional<Edition> urgentFor(String moduleId, String digestBegun, Instant begunAt) {
        return own.standing()
                .filter(Edition::isMustRead)
                .filter(edition -> edition.getContentId().equals(moduleId))
                .filter(edition -> edition.callsOver(digestBegun, begunAt))
                .findFirst();
    }
}
