package org.attune.recording.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.privacy.ClientService;
import org.attune.recording.RecordingProgress;
import org.attune.recording.RecordingService;
import org.attune.recording.RecordingState;
import org.attune.recording.RecordingSummary;
import org.attune.recording.RetentionService;
import org.attune.shared.Waiting;

/** All recordings of a coach, and whose turn it is with each. */
@Named
@RequestScoped
public class RecordingRecordingsBacking {

    @Inject
    RecordingService recordings;

    @Inject
    RetentionService retentions;

    @Inject
    ClientService clients;

    @Inject
    @Any
    Instance<RecordingProgress> progress;

    private List<RecordingSummary> all;
    private Map<Long, String> aliases;
    private Map<Long, RetentionService.Day> days;
    private final Map<Long, Waiting> steps = new HashMap<>();

    public void load() {
        all = recordings.mine();
        aliases = clients.aliasesOf(all.stream().map(RecordingSummary::clientId).collect(toSet()));
        days = retentions.mine();
        var ready = all.stream()
                .filter(RecordingSummary::isReady)
                .map(RecordingSummary::id)
                .toList();
        progress.stream().forEach(source -> steps.putAll(source.nextSteps(ready)));
    }

    public List<RecordingSummary> getAll() {
        return all;
    }

    /** Those that take no file any more: what this browser holds of them for safety must go. */
    public String getClosed() {
        return all.stream()
                .filter(recording -> recording.isReady() || recording.isErased())
                .map(recording -> String.valueOf(recording.id()))
                .collect(joining(" "));
    }

    public Map<Long, String> getAliases() {
        return aliases;
    }

    /** On which each goes. */
    public Map<Long, RetentionService.Day> getDays() {
        return days;
    }

    public Map<Long, Waiting> getSteps() {
        return steps;
    }

    /** How the state is coloured, always beside its word. */
    public String styleOf(RecordingState state) {
        return switch (state) {
            case READY -> "positive";
            case REFUSED -> "danger";
            case PLANNED, UPLOADING -> "accent";
            case CHECKING, ERASED -> "soft";
        };
    }

    /** Where a click on the line leads: to the file while one is wanted, else to the recording. */
    public String pageOf(RecordingSummary recording) {
        return recording.takesAFile() ? "/recording/upload" : "/recording/recording";
    }
}
