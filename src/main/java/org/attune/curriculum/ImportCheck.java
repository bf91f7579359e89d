package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.curriculum.ImportDesk.Verdict;
import org.attune.curriculum.model.files.Fault;
import org.attune.curriculum.model.files.Overlay;
import org.attune.curriculum.model.files.PackageLint;
import org.attune.curriculum.model.files.PackageUnit;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Reads a package in the background: all rules for authors, then the scripts. Nobody waits for it at a page. */
@ApplicationScoped
public class ImportCheck implements JobHandler {

    static final String KIND = "curriculum.check-import";

    private static final Logger LOG = Logger.getLogger(ImportCheck.class.getName());

    @Inject
    ImportDesk desk;

    @Inject
    Instance<ScriptCheck> scripts;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobTerms terms() {
        return JobTerms.watched(Duration.ofMinutes(40));
    }

    @Override
    public void run(String importId) {
        long id = Long.parseLong(importId);
        desk.take(id).ifPresent(work -> desk.finish(id, check(work)));
    }

    private Verdict check(ImportDesk.Work work) {
        var wrong = new ArrayList<>(work.found());
        var result = lint(work.overlay());
        if (result == null) {
            wrong.add(FaultWords.of("curriculum", "the-package-cannot-be-read").keptAt(""));
            return new Verdict(wrong, List.of());
        }
        result.wrong().stream()
                .filter(fault -> !isToldAlready(fault.file(), work.found()))
                .forEach(fault -> wrong.add(fault.kept()));
        var scenes = result.units().stream()
                .map(PackageUnit::scenarios)
                .flatMap(List::stream)
                .toList();
        scripts.stream()
                .flatMap(check -> check.faultsOf(scenes).stream())
                .map(found -> found.words().keptAt(Fault.place(found.file(), found.line())))
                .forEach(wrong::add);
        return new Verdict(wrong, result.overdue().stream().map(Fault::kept).toList());
    }

    /** A file that was not taken from the ZIP is known to lack everything. */
    private static boolean isToldAlready(String file, List<String> found) {
        return found.stream()
                .map(FaultWords::whereOf)
                .anyMatch(where -> where.equals(file) || where.equals("modules/" + file));
    }

    /** Null for a package that brings its readers down: trying again would do no better. */
    private PackageLint.Result lint(Overlay overlay) {
        try {
            return PackageLint.check(overlay, LocalDate.now(clock));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.WARNING, "A package could not be read: {0}", e.getClass());
            return null;
        }
    }
}
