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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.ScenarioText;
import org.attune.identity.Permitted;
import org.attune.practice.model.CompiledScript;
import org.attune.practice.model.CompiledScripts;
import org.attune.practice.model.InkCompiler;
import org.attune.practice.model.Scenario;
import org.attune.practice.model.ScenarioReader;
import org.attune.practice.model.ScenarioVersion;
import org.attune.practice.store.ScenarioVersions;
import org.attune.shared.ApplicationReady;
import org.attune.shared.NotFoundException;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.Jobs;

/**
 * The scenarios that can be played. At start it takes in what the catalogue holds: a changed file becomes a new version, and
 * runs that began with an older one go on with that. A file with a fault is named in the log and left out whole.
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

    @Inject
    ScenarioVersions versions;

    @Inject
    Catalog catalog;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** A version with its story, as it is played; never changes, so it may be kept in memory. */
    public record Playable(String digest, Scenario scenario, String story) {}

    void load(@Observes @Priority(AFTER_CONTENT) ApplicationReady ready) {
        var offered = new ArrayList<String>();
        catalog.shipped().scenarios().forEach(text -> take(text).ifPresent(offered::add));
        versions.offerNoneBut(offered);
    }

    /** What new runs can begin with. */
    public List<Playable> offered() {
        return versions.offered().stream().map(this::version).toList();
    }

    /** @throws NotFoundException when no scenario of this name is offered */
    public Playable offered(String scenarioId) {
        return versions.offered(scenarioId == null ? "" : scenarioId)
                .map(this::version)
                .orElseThrow(() -> new NotFoundException("scenario " + scenarioId));
    }

    /** What can be read of any scenario, playable or for people in a triad. @throws NotFoundException for an unknown id */
    public Scenario readable(String scenarioId) {
        var text = catalog.scenario(scenarioId);
        return text.isPlayable()
                ? offered(scenarioId).scenario()
                : Optional.ofNullable(ScenarioReader.read(text.yaml()).scenario())
                        .orElseThrow(() -> new NotFoundException("scenario " + scenarioId));
    }

    /** The version a run began with, however old. */
    public Playable version(String digest) {
        return byDigest.computeIfAbsent(
                digest,
                unknown -> versions.find(unknown)
                        .map(ScenarioLibrary::playable)
                        .orElseThrow(() -> new NotFoundException("scenario version " + unknown)));
    }

    @Override
    public String kind() {
        return COMPILE;
    }

    /** Compiles, in the background, a script that came without its compiled form. */
    @Override
    public void run(String scenarioId) {
        ScenarioText text = catalog.shipped().scenario(scenarioId);
        if (text.isPlayable()) {
            CompiledScript compiled = new InkCompiler().compile(text.script().source());
            compiled.errors().forEach(fault -> LOG.severe(fault.in(text.script().path())));
            if (compiled.isPlayable()) {
                take(text, compiled.json());
            }
        }
    }

    /** Takes in one scenario; tells its name unless it has a fault or is not for simulated clients. */
    private Optional<String> take(ScenarioText text) {
        ScenarioReader.Result read = ScenarioReader.read(text.yaml());
        read.faults().forEach(fault -> LOG.severe(fault.in("scenario " + text.id())));
        if (read.scenario() == null || !text.isPlayable()) {
            return Optional.empty();
        }
        String path = text.script().path();
        Optional<String> story = CompiledScripts.matching(
                text.script().source(),
                built(path + ".json").orElse(null),
                built(path + ".digest").orElse(null));
        story.ifPresentOrElse(json -> take(text, json), () -> jobs.enqueueOnce(COMPILE, text.id(), clock.instant()));
        return Optional.of(text.id());
    }

    private void take(ScenarioText text, String story) {
        var version = new ScenarioVersion(text.id(), text.yaml(), text.script().source(), story, clock.instant());
        versions.find(version.getDigest()).ifPresentOrElse(known -> known.offer(true), () -> versions.add(version));
        versions.offerOnly(version.getScenario(), version.getDigest());
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
