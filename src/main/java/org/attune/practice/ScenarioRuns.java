package org.attune.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.Answer;
import org.attune.practice.model.Debrief;
import org.attune.practice.model.RunState;
import org.attune.practice.model.Scenario;
import org.attune.practice.model.ScenarioRun;
import org.attune.practice.model.Scene;
import org.attune.practice.model.ScenePlayer;
import org.attune.practice.model.ScriptException;
import org.attune.practice.model.Turn;
import org.attune.practice.store.Runs;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What a trainee can do with simulated clients. A trainee reaches only runs of their own, is in one scene at a time,
 * and begins the next one only after the feedback of the last is read and answered.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class ScenarioRuns {

    private static final String FEATURE = "practice";
    private static final String SOURCE = "scenario-run";
    private static final int EARLIER = 3;

    @Inject
    Runs runs;

    @Inject
    ScenarioLibrary library;

    @Inject
    EvidenceLedger ledger;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** All scenarios with what this trainee has done in them. */
    public List<ScenarioCard> shelf() {
        List<ScenarioRun> unfinished = runs.unfinished(account.id());
        Map<String, Long> done = runs.countsByScenario(account.id()).stream()
                .collect(toMap(row -> (String) row[0], row -> (Long) row[1]));
        return library.offered(account.organizationId(), account.id()).stream()
                .map(playable -> new ScenarioCard(
                        playable,
                        done.getOrDefault(playable.scenario().id(), 0L),
                        runIn(RunState.OPEN, playable, unfinished),
                        runIn(RunState.ENDED, playable, unfinished)))
                .toList();
    }

    private static Long runIn(RunState state, ScenarioLibrary.Playable playable, List<ScenarioRun> unfinished) {
        return unfinished.stream()
                .filter(run -> run.getState() == state)
                .filter(run -> run.getScenario().equals(playable.scenario().id()))
                .map(ScenarioRun::getId)
                .findFirst()
                .orElse(null);
    }

    /** What a trainee reads before they decide whether today is a day for this scene. */
    public Scenario scenario(String scenarioId) {
        return library.readable(account.organizationId(), account.id(), scenarioId);
    }

    /** The run that keeps a new one closed, waiting feedback before an open scene. */
    public Optional<UnfinishedRun> unfinished() {
        List<ScenarioRun> waiting = runs.unfinished(account.id());
        return Stream.concat(
                        waiting.stream().filter(run -> !run.isOpen()),
                        waiting.stream().filter(ScenarioRun::isOpen))
                .map(UnfinishedRun::of)
                .findFirst();
    }

    /** Begins a scene, or goes on with the one that is open; tells the run's id. */
    public long begin(String scenarioId) {
        ScenarioLibrary.Playable playable = library.offered(account.organizationId(), account.id(), scenarioId);
        Optional<UnfinishedRun> before = unfinished();
        if (before.isPresent()) {
            UnfinishedRun run = before.get();
            if (run.open() && run.scenario().equals(scenarioId)) {
                return run.id();
            }
            throw new Refusal(FEATURE, run.open() ? "begin.other-open" : "begin.feedback-first", run.title());
        }
        ScenarioRun run = start(playable);
        runs.add(run);
        return run.getId();
    }

    private ScenarioRun start(ScenarioLibrary.Playable playable) {
        try {
            ScenePlayer player = ScenePlayer.of(playable.story());
            Scene first = player.begin();
            var who = new ScenarioRun.Player(account.organizationId(), account.id());
            return new ScenarioRun(who, playable.scenario(), playable.digest(), first, player.saved(), clock.instant());
        } catch (ScriptException e) {
            throw new Refusal(FEATURE, "run.stuck");
        }
    }

    /** The scene as it stands. */
    public RunView view(Long runId) {
        return view(mine(runId), false);
    }

    /**
     * Says the reply at this position. A reply to another turn than the one that waits comes from an old page, a
     * second press or a second tab: nothing is said, and the view tells so.
     */
    public RunView reply(long runId, int turn, int position) {
        ScenarioRun run = lockedMine(runId);
        boolean fits = run.isOpen()
                && !run.isPaused()
                && run.nextTurn() == turn
                && position >= 0
                && position < run.offeredReplies().size();
        if (fits) {
            say(run, position);
        }
        return view(run, !fits);
    }

    private void say(ScenarioRun run, int position) {
        try {
            ScenePlayer player =
                    ScenePlayer.resumed(library.version(run.getScenarioDigest()).story(), run.getSaved());
            Scene next = player.reply(position);
            runs.add(run.reply(position, next, player.saved(), clock.instant()));
        } catch (ScriptException e) {
            throw new Refusal(FEATURE, "run.stuck");
        }
        if (!run.isOpen()) {
            ledger.record(fact(EvidenceKind.SCENARIO_RUN, run).lasting(Math.min(run.minutes(), 24 * 60)));
        }
    }

    /** Rests the scene; it waits as it is, also after signing out. */
    public RunView pause(long runId) {
        ScenarioRun run = lockedMine(runId);
        if (run.isOpen()) {
            run.pause(clock.instant());
        }
        return view(run, false);
    }

    /** Goes on exactly where the scene rested. */
    public RunView resume(long runId) {
        ScenarioRun run = lockedMine(runId);
        if (run.isPaused()) {
            run.resume(clock.instant());
        }
        return view(run, false);
    }

    /** Leaves the scene. Nothing is noted against anybody, and nothing is closed by it. */
    public void leave(long runId) {
        ScenarioRun run = lockedMine(runId);
        if (run.isOpen()) {
            run.leave(clock.instant());
        }
    }

    /**
     * The feedback on a scene that came to its end.
     *
     * @throws NotFoundException for a run without feedback
     */
    public DebriefView debrief(Long runId) {
        ScenarioRun run = mine(runId);
        if (run.getState() != RunState.ENDED && run.getState() != RunState.ANSWERED) {
            throw new NotFoundException("feedback on run " + runId);
        }
        List<ScenarioRun> all = Stream.concat(Stream.of(run), runs.earlier(run, EARLIER).stream())
                .toList();
        Map<Long, List<Turn>> turns = runs
                .turnsOf(all.stream().map(ScenarioRun::getId).toList())
                .stream()
                .collect(groupingBy(Turn::getRunId));
        var scenario = library.version(run.getScenarioDigest()).scenario();
        var debrief = new Debrief(scenario, run.openingLines(), turns.getOrDefault(run.getId(), List.of()));
        var past = all.stream().map(one -> past(one, turns)).toList();
        return new DebriefView(run, scenario, debrief, past, runs.answersOf(run.getId()));
    }

    private DebriefView.Past past(ScenarioRun run, Map<Long, List<Turn>> turns) {
        var ending = library.version(run.getScenarioDigest()).scenario().ending(run.getEnding());
        return new DebriefView.Past(
                run.getId(),
                run.getEndedAt(),
                ending == null ? "" : ending.title(),
                Debrief.counts(turns.getOrDefault(run.getId(), List.of())));
    }

    /** Answers the questions of the feedback, in their order; from then on the next scene is open. */
    public void answer(long runId, List<String> answers) {
        ScenarioRun run = lockedMine(runId);
        if (run.getState() == RunState.ANSWERED) {
            return; // A second press.
        }
        if (run.getState() != RunState.ENDED) {
            throw new NotFoundException("feedback on run " + runId);
        }
        List<String> questions =
                library.version(run.getScenarioDigest()).scenario().questions();
        for (int i = 0; i < questions.size(); i++) {
            String answer = i < answers.size() ? Objects.requireNonNullElse(answers.get(i), "") : "";
            if (answer.isBlank()) {
                throw new Refusal(FEATURE, "debrief.answer.missing");
            }
            if (answer.length() > Answer.MAX) {
                throw new Refusal(FEATURE, "debrief.answer.long", Answer.MAX);
            }
            runs.add(new Answer(run, i, questions.get(i), answer));
        }
        run.answered(clock.instant());
        ledger.record(fact(EvidenceKind.SCENARIO_FEEDBACK_ANSWERED, run));
    }

    private NewEvidence fact(String kind, ScenarioRun run) {
        return NewEvidence.of(kind, run.getOrganizationId(), run.getTraineeId())
                .on(LocalDate.now(clock.withZone(account.zone())))
                .from(SOURCE, run.getId())
                .by(run.getTraineeId())
                .feeding(EvidenceCategory.PRACTICE)
                .with("scenario", run.getScenario())
                .with(
                        "module",
                        library.version(run.getScenarioDigest()).scenario().module());
    }

    private RunView view(ScenarioRun run, boolean stale) {
        var scenario = library.version(run.getScenarioDigest()).scenario();
        return new RunView(run, scenario, runs.turnsOf(List.of(run.getId())), stale);
    }

    private ScenarioRun mine(Long runId) {
        return Optional.ofNullable(runId)
                .flatMap(id -> runs.ofTrainee(id, account.id()))
                .orElseThrow(() -> new NotFoundException("scenario run " + runId));
    }

    private ScenarioRun lockedMine(long runId) {
        return runs.lockedOfTrainee(runId, account.id())
                .orElseThrow(() -> new NotFoundException("scenario run " + runId));
    }
}
