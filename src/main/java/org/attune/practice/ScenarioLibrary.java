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
 * The scenarios that can be played. At start it takes in what is shipped: a changed file becomes a new version, and
 * runs that began with an older one go on with that. A file with a fault is named in the log and left out whole.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ScenarioLibrary implements JobHandler {

    private static final Logger LOG = Logger.getLogger(ScenarioLibrary.class.getName());
    private static final String FOLDER = "/modules/";
    private static final String COMPILE = "practice.compile-scenario";

    private final Map<String, Playable> byDigest = new ConcurrentHashMap<>();

    @Inject
    ScenarioVersions versions;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** A version with its story, as it is played; never changes, so it may be kept in memory. */
    public record Playable(String digest, Scenario scenario, String story) {}

    void load(@Observes @Priority(ApplicationReady.CONTENT) ApplicationReady ready) {
        var shipped = new ArrayList<String>();
        for (String path : text(CompiledScripts.INDEX).orElse("").lines().toList()) {
            take(path).ifPresent(shipped::add);
        }
        versions.offerNoneBut(shipped);
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
    public void run(String path) {
        Optional<Files> files = read(path);
        if (files.isEmpty()) {
            return;
        }
        CompiledScript compiled = new InkCompiler().compile(files.get().script());
        compiled.errors().forEach(fault -> LOG.severe(fault.in(path)));
        if (compiled.isPlayable()) {
            take(files.get(), compiled.json());
        }
    }

    private record Files(Scenario scenario, String description, String script, String scriptPath) {}

    /** Takes in one scenario; tells its name unless it has a fault or is not for simulated clients. */
    private Optional<String> take(String path) {
        Optional<Files> files = read(path);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Files found = files.get();
        Optional<String> story = CompiledScripts.matching(
                found.script(),
                text(found.scriptPath() + ".json").orElse(null),
                text(found.scriptPath() + ".digest").orElse(null));
        if (story.isPresent()) {
            take(found, story.get());
        } else {
            jobs.enqueueOnce(COMPILE, path, clock.instant());
        }
        return Optional.of(found.scenario().id());
    }

    private void take(Files files, String story) {
        var version =
                new ScenarioVersion(files.scenario().id(), files.description(), files.script(), story, clock.instant());
        versions.find(version.getDigest()).ifPresentOrElse(known -> known.offer(true), () -> versions.add(version));
        versions.offerOnly(version.getScenario(), version.getDigest());
    }

    private static Optional<Files> read(String path) {
        String description = text(path).orElse("");
        ScenarioReader.Result result = ScenarioReader.read(description);
        result.faults().forEach(fault -> LOG.severe(fault.in(path)));
        if (result.scenario() == null || !result.scenario().isPlayable()) {
            return Optional.empty();
        }
        String scriptPath =
                path.substring(0, path.lastIndexOf('/') + 1) + result.scenario().script();
        Optional<String> script = text(scriptPath);
        if (script.isEmpty()) {
            LOG.severe(path + ": the script " + result.scenario().script() + " is missing");
        }
        return script.map(source -> new Files(result.scenario(), description, source, scriptPath));
    }

    private static Playable playable(ScenarioVersion version) {
        ScenarioReader.Result read = ScenarioReader.read(version.getDescription());
        if (read.scenario() == null) {
            throw new IllegalStateException(read.faults().get(0).in("scenario version " + version.getDigest()));
        }
        return new Playable(version.getDigest(), read.scenario(), version.getStory());
    }

    private static Optional<String> text(String path) {
        try (InputStream in = ScenarioLibrary.class.getResourceAsStream(FOLDER + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
