package org.attune.curriculum;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.curriculum.model.Edition;
import org.attune.curriculum.model.files.Content;
import org.attune.shared.NotFoundException;

/**
 * What one organization teaches now: what is shipped, with the organization's own modules and pages in their places, in
 * the language of one reader. A closed module is still known, for those who began it, and nobody begins it any more.
 */
public final class Curriculum {

    private final Content content;
    private final Set<String> closed;
    private final List<Edition> urgent;

    Curriculum(Content content, Set<String> closed, List<Edition> urgent) {
        this.content = content;
        this.closed = closed;
        this.urgent = urgent;
    }

    Curriculum in(String language) {
        return new Curriculum(content.in(language), closed, urgent);
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

    /** A module as it is now, closed or not. */
    public Optional<LearningModule> find(String moduleId) {
        return Optional.ofNullable(moduleId == null ? null : content.modules().get(moduleId));
    }

    /** A module as it is now, closed or not. @throws NotFoundException for an unknown id */
    public LearningModule module(String moduleId) {
        return find(moduleId).orElseThrow(() -> new NotFoundException("module " + moduleId));
    }

    /** Whether nobody may begin with a module any more. */
    public boolean isClosed(String moduleId) {
        return closed.contains(moduleId);
    }

    /** All scenarios of modules that can be begun. */
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

    /** All drills for a behaviour to practise. */
    public List<LearningModule.Drill> drillsFor(String behaviourId) {
        return modules().stream()
                .flatMap(module -> module.drills().stream())
                .filter(drill -> drill.behaviour().equals(behaviourId))
                .toList();
    }

    public Collection<LibraryPage> library() {
        return content.library().pages().values();
    }

    /** The edition that somebody has to go over to who began a module with another version at that time (R23). */
    Optional<Edition> urgentFor(String moduleId, String digestBegun, Instant begunAt) {
        return urgent.stream()
                .filter(edition -> edition.getContentId().equals(moduleId))
                .filter(edition -> edition.callsOver(digestBegun, begunAt))
                .findFirst();
    }
}
