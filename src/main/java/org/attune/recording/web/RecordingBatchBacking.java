package org.attune.recording.web;

import static java.util.stream.Collectors.toSet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.privacy.ClientService;
import org.attune.recording.RecordingPlans;
import org.attune.recording.RecordingService;
import org.attune.recording.RecordingState;
import org.attune.recording.RecordingSummary;
import org.attune.recording.model.RefusalReason;
import org.attune.shared.NotFoundException;
import org.primefaces.PrimeFaces;

/** Several files at once. Each is declared by itself, and none starts before it is known who can be heard in it. */
@Named
@ViewScoped
public class RecordingBatchBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RecordingService recordings;

    @Inject
    RecordingPlans plans;

    @Inject
    ClientService clients;

    @Inject
    RecordingSessionBacking choices;

    private SessionAnswers answers;
    private String file;
    private final Map<String, Long> declared = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private transient List<RecordingSummary> sessions;
    private transient Map<Long, String> aliases;
    private transient Map<Long, RefusalReason> refusals;

    public void load() {
        answers = choices.unanswered();
        look();
    }

    /**
     * Notes which session the file holds that the page asks about, and tells the page where to send it. A file asked
     * about twice, by an impatient click, is one session.
     */
    public void declare() {
        if (file == null || !file.matches("[\\w-]{1,40}")) {
            throw new NotFoundException("file");
        }
        if (!declared.containsKey(file)) {
            declared.put(file, plans.plan(answers.declared()));
        }
        PrimeFaces.current().ajax().addCallbackParam("file", file);
        PrimeFaces.current().ajax().addCallbackParam("recording", declared.get(file));
        var language = answers.getLanguage();
        answers = choices.unanswered();
        answers.setLanguage(language); // Whoever sends several often speaks one language in all of them.
        look();
    }

    /** Sees what has become of the sessions meanwhile. */
    public void look() {
        sessions = recordings.mine().stream()
                .filter(one -> isOnItsWay(one) || one.isReady() && seen.contains(one.id()))
                .toList();
        sessions.forEach(one -> seen.add(one.id()));
        aliases = clients.aliasesOf(
                sessions.stream().map(RecordingSummary::clientId).collect(toSet()));
        refusals = recordings.refusals();
    }

    /** Sessions that wait for a file or are looked into, and those that became ready while one watched. */
    public List<RecordingSummary> getSessions() {
        if (sessions == null) {
            look();
        }
        return sessions;
    }

    private static boolean isOnItsWay(RecordingSummary session) {
        return session.takesAFile() || session.state() == RecordingState.CHECKING;
    }

    public String aliasOf(RecordingSummary session) {
        return aliases.getOrDefault(session.clientId(), "");
    }

    public RefusalReason refusalOf(RecordingSummary session) {
        return refusals.get(session.id());
    }

    /** Whether anything changes by itself. */
    public boolean isChecking() {
        return getSessions().stream().anyMatch(one -> one.state() == RecordingState.CHECKING);
    }

    public SessionAnswers getAnswers() {
        return answers;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
