package org.attune.practice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.ScenarioText;
import org.attune.curriculum.Syllabus;
import org.attune.identity.Permitted;
import org.attune.practice.model.CompiledScripts;
import org.attune.practice.model.Scenario;
import org.attune.practice.model.ScenarioLint;
import org.attune.practice.model.ScenarioReader;
import org.attune.practice.model.ScenarioVersion;
import org.attune.practice.store.ScenarioVersions;
import org.attune.shared.ApplicationReady;
import org.attune.shared.NotFoundException;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.Jobs;

/**
 * The scenarios that can be played. Which ones a trainee finds is for the curriculum to say; here lies the compiled form of
 * each version, under the digest of its words. What was shipped comes in at start, an organization's own while its package
 * is read. A run goes on with the version it began with, whatever is taught by then (R23).
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ScenarioLibrary implements JobHandler {

    private static final Logger LOG = Logger.getLogger(ScenarioLibrary.class.getName());
    private static final String BUILT = "/modules/";
    private static final int AFTER_CONTENT = ApplicationReady.CONTENT + 50;
    private static final String COMPILE = "practice.compile-scenario";

    private final Map<String, Playable> byDigest = new ConcurrentHashMap<>();
    private final Map<Place, String> digests = new ConcurrentHashMap<>();

    @Inject
    ScenarioVersions versions;

    @Inject
    Catalog catalog;

    @Inject
    Syllabus syllabus;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** A version with its story, as it is played; never changes, so it may be kept in memory. */
    public record Playable(String digest, Scenario scenario, String story) {}

    /** Where a text comes from; the digest of a module stands for each word of it, so that words need not be counted. */
    private record Place(String scenario, String moduleDigest, String file) {}

    void load(@Observes @Priority(AFTER_CONTENT) ApplicationReady ready) {
        catalog.shipped().scenariosInAllLanguages().forEach(this::take);
    }

    /** What a trainee can play: the scenes of modules they began as they were then, all others as they are now. */
    public List<Playable> offered(long organizationId, long traineeId) {
        var digestsInOrder = syllabus.of(organizationId, traineeId).scenarios().stream()
                .filter(ScenarioText::isPlayable)
                .map(this::digestOf)
                .toList();
        remember(digestsInOrder);
        return digestsInOrder.stream()
                .map(byDigest::get)
                .filter(Objects::nonNull) // Still being compiled.
                .toList();
    }

    /** What of these is not in memory yet, in one statement. */
    private void remember(Collection<String> wanted) {
        var missing =
                wanted.stream().filter(digest -> !byDigest.containsKey(digest)).toList();
        versions.all(missing).forEach(version -> byDigest.put(version.getDigest(), playable(version)));
    }

    /** @throws NotFoundException when no scenario of this name can be played by this trainee */
    public Playable offered(long organizationId, long traineeId, String scenarioId) {
        var text = syllabus.of(organizationId, traineeId).scenario(scenarioId);
        return text.isPlayable() ? version(digestOf(text)) : unknown("scenario " + scenarioId);
    }

    /**
     * What can be read of any scenario, playable or for people in a triad.
     *
     * @throws NotFoundException for an unknown id
     */
    public Scenario readable(long organizationId, long traineeId, String scenarioId) {
        var text = syllabus.of(organizationId, traineeId).scenario(scenarioId);
        return text.isPlayable()
                ? version(digestOf(text)).scenario()
                : Optional.ofNullable(ScenarioReader.read(text.yaml()).scenario())
                        .orElseThrow(() -> new NotFoundException("scenario " + scenarioId));
    }

    /** The version a run began with, however old. */
    public Playable version(String digest) {
        var known = byDigest.get(digest);
        if (known == null) {
            remember(List.of(digest));
            known = byDigest.get(digest);
        }
        return known == null ? unknown("scenario version " + digest) : known;
    }

    private static Playable unknown(String what) {
        throw new NotFoundException(what);
    }

    private String digestOf(ScenarioText text) {
        return digests.computeIfAbsent(
                new Place(text.id(), text.digest(), text.file() + text.script().path()),
                place -> ScenarioVersion.digestOf(text.yaml(), text.script().source()));
    }

    /** Whether these very words can be played already. */
    boolean isKnown(ScenarioText text) {
        return versions.find(digestOf(text)).isPresent();
    }

    /** Keeps the compiled form of a scene. */
    void keep(ScenarioText text, String story) {
        if (!isKnown(text)) {
            versions.add(
                    new ScenarioVersion(text.id(), text.yaml(), text.script().source(), story, clock.instant()));
        }
    }

    @Override
    public String kind() {
        return COMPILE;
    }

    /**
     * Tries out, in the background, a scene that the build has not: content of another folder. As everywhere else it is
     * played through, and one with a fault is named in the log and cannot be played by anybody.
     */
    @Override
    public void run(String scenarioId) {
        var lint = new ScenarioLint(text -> Optional.empty());
        catalog.shipped().scenariosInAllLanguages().stream()
                .filter(text -> text.id().equals(scenarioId))
                .filter(text -> text.isPlayable() && !isKnown(text))
                .forEach(text -> {
                    var trial = lint.of(text);
                    trial.findings()
                            .forEach(found -> LOG.severe(found.file() + ":" + found.line() + ": " + found.message()));
                    if (trial.story() != null) {
                        keep(text, trial.story());
                    }
                });
    }

    /** Takes in one scenario; one with a fault is named in the log and cannot be played. */
    private void take(ScenarioText text) {
        var read = ScenarioReader.read(text.yaml());
        read.faults().forEach(fault -> LOG.severe(fault.in("scenario " + text.id())));
        if (read.scenario() != null && text.isPlayable()) {
            var path = text.script().path();
            CompiledScripts.matching(
                            text.script().source(),
                            built(path + ".json").orElse(null),
                            built(path + ".digest").orElse(null))
                    .ifPresentOrElse(
                            story -> keep(text, story), () -> jobs.enqueueOnce(COMPILE, text.id(), clock.instant()));
        }
    }

    private static Playable playable(ScenarioVersion version) {
        ScenarioReader.Result read = ScenarioReader.read(version.getDescription());
        if (read.scenario() == null) {
            throw new IllegalStateException(read.faults().get(0).in("scenario version " + version.getDigest()));
        }
        return new Playable(version.getDigest(), read.scenario(), version.getStory());
    }

    private static Optional<String> built(String path) {
        try (InputStream in = ScenarioLibrary.class.getResourceAsStream(BUILT + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
