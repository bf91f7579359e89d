package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.DrillGiver;
import org.attune.practice.model.DrillStanding;
import org.attune.practice.model.DrillState;
import org.attune.practice.model.DrillTry;
import org.attune.practice.model.PastTry;
import org.attune.practice.store.Tries;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What a trainee does with drills. A trainee reaches only tries of their own. The next try of a drill begins only after
 * the feedback on the last one is read and answered, and no drill begins while feedback lies unanswered.
 *
 * <p>A self-check is possible on the easiest level, for days on which nobody is there. It closes the try and brings the
 * behaviour back, but never moves the level.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class DrillTries {

    private static final String FEATURE = "practice";

    @Inject
    Tries tries;

    @Inject
    Drills drills;

    @Inject
    DrillPeers peers;

    @Inject
    SpokenAnswers spoken;

    @Inject
    EvidenceLedger ledger;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Begins a try at the level that fits, or goes on with the one that is unfinished; tells its id. */
    public long begin(String drillId) {
        var placed = drills.find(account.organizationId(), account.id(), drillId);
        var before = tries.unfinishedOf(account.id(), drillId);
        if (before.isPresent()) {
            return before.get().getId();
        }
        tries.toAnswerOf(account.id()).ifPresent(first -> {
            throw new Refusal(
                    FEATURE, "drill.begin.feedback-first", first.getTask().getTitle());
        });
        var standing = drills.doneBy(account.id(), account.zone())
                .standing(placed.drill().behaviour());
        var who = new DrillTry.Trainee(account.organizationId(), account.id());
        var one = new DrillTry(who, placed.task(standing.getLevel()), clock.instant());
        tries.add(one);
        return one.getId();
    }

    /** A try of one's own. */
    public DrillTry mine(Long tryId) {
        return Optional.ofNullable(tryId)
                .flatMap(tries::find)
                .filter(one -> one.isOf(account.id()))
                .orElseThrow(() -> new NotFoundException("drill try " + tryId));
    }

    /**
     * What a trainee hands over: words, or what was recorded before, or both.
     *
     * @param everyVoiceAgreed that only their own voice can be heard, or that the others said yes (R9)
     */
    public record Words(String text, boolean everyVoiceAgreed) {

        public Words {
            text = text == null ? null : text.replace("\r\n", "\n"); // A line's end counts as one character.
        }
    }

    /**
     * Hands the answer to somebody who can be asked.
     *
     * @param to account of the supervisor or peer; null while nobody is chosen
     */
    public void send(long tryId, Words answer, Long to) {
        var giver = peers.candidates().stream()
                .filter(candidate -> to != null && candidate.id() == to)
                .findFirst();
        var faults = new ArrayList<Refusal>();
        if (giver.isEmpty()) {
            faults.add(new Refusal(FEATURE, to == null ? "drill.giver.missing" : "drill.giver.gone").at("giver"));
        }
        boolean supervisor = giver.filter(DrillPeers.Candidate::supervisor).isPresent();
        send(tryId, answer, new Given(supervisor ? DrillGiver.SUPERVISOR : DrillGiver.PEER, to, faults));
    }

    /** Who shall look, and what stands in the way of it. */
    private record Given(DrillGiver giver, Long to, List<Refusal> faults) {}

    /** Keeps the answer for a look of one's own; on the easiest level only. */
    public void sendToMyself(long tryId, Words answer) {
        if (mine(tryId).getTask().getLevel() > DrillStanding.LOWEST) {
            throw new Refusal(FEATURE, "drill.self.level");
        }
        send(tryId, answer, new Given(DrillGiver.SELF, null, List.of()));
    }

    private void send(long tryId, Words answer, Given given) {
        var one = lockedMine(tryId);
        if (one.getState() != DrillState.OPEN) {
            return; // A second press.
        }
        boolean isSpoken = spoken.of(tryId).isPresent();
        var faults = new ArrayList<>(DrillWords.faultsOf(answer, isSpoken));
        faults.addAll(given.faults());
        Refusal.raise(faults);
        one.write(answer.text());
        one.send(given.giver(), given.to(), isSpoken, clock.instant());
    }

    /** Takes the answer back from whoever has not looked at it yet. */
    public void takeBack(long tryId) {
        var one = lockedMine(tryId);
        if (one.getState() == DrillState.SENT) {
            one.takeBack();
        }
    }

    /** Stops without consequence; what was recorded for it goes. */
    public void leave(long tryId) {
        var one = lockedMine(tryId);
        if (one.getState().isUnfinished()) {
            one.leave(clock.instant());
            spoken.erase(tryId);
        }
    }

    /** The trainee's recording goes, at any time and for good. */
    public void deleteVoice(long tryId) {
        lockedMine(tryId).silenced();
        spoken.erase(tryId);
    }

    /** One's own look at the answer: what is there, what is not yet, what to try next. It closes the try. */
    public void checkMyself(long tryId, DrillTry.Feedback seen, String notYet) {
        var one = lockedMine(tryId);
        if (one.getState() == DrillState.ANSWERED) {
            return;
        }
        if (one.getState() != DrillState.SENT || one.getGiver() != DrillGiver.SELF) {
            throw new NotFoundException("self-check of try " + tryId);
        }
        var faults = new ArrayList<>(DrillWords.faultsOf(seen));
        DrillWords.faultOf(notYet, "takeaway").ifPresent(faults::add);
        Refusal.raise(faults);
        one.feedback(seen, clock.instant());
        close(one, notYet, null);
    }

    /**
     * Answers the feedback; from then on the next try of this drill is open.
     *
     * @param useful how much the feedback helped, 1 to 5, or null
     */
    public void answer(long tryId, String takeaway, Integer useful) {
        var one = lockedMine(tryId);
        if (one.getState() == DrillState.ANSWERED) {
            return; // A second press.
        }
        if (one.getState() != DrillState.FEEDBACK) {
            throw new NotFoundException("feedback on try " + tryId);
        }
        Refusal.raise(DrillWords.faultOf(takeaway, "takeaway").stream().toList());
        if (useful != null && (useful < 1 || useful > 5)) {
            throw new NotFoundException("usefulness " + useful);
        }
        close(one, takeaway, useful);
    }

    private void close(DrillTry one, String takeaway, Integer useful) {
        var behaviour = one.getTask().getBehaviour();
        var past = new ArrayList<>(drills.doneBy(account.id(), account.zone()).tries());
        int before = DrillStanding.of(behaviour, past).getLevel();
        var today = LocalDate.now(clock.withZone(account.zone()));
        past.add(new PastTry(behaviour, one.getTask().getLevel(), one.getOutcome(), one.getGiver(), today));
        boolean raised = DrillStanding.of(behaviour, past).getLevel() > before;
        one.answered(takeaway, useful, raised, clock.instant());
        ledger.record(NewEvidence.of(EvidenceKind.DRILL, one.getOrganizationId(), one.getTraineeId())
                .on(today)
                .from("drill-try", one.getId())
                .by(one.getTraineeId())
                .feeding(EvidenceCategory.PRACTICE)
                .with("module", one.getTask().getModule())
                .with("drill", one.getTask().getDrill())
                .with("behaviour", behaviour)
                .with("level", one.getTask().getLevel())
                .with("feedback", one.getGiver().name().toLowerCase(Locale.ROOT))
                .with("raised", raised));
    }

    private DrillTry lockedMine(long tryId) {
        return tries.locked(tryId)
                .filter(one -> one.isOf(account.id()))
                .orElseThrow(() -> new NotFoundException("drill try " + tryId));
    }
}
