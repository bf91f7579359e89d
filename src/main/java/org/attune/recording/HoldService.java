package org.attune.recording;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.model.HoldStep;
import org.attune.recording.model.LegalHold;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Holds;
import org.attune.recording.store.Recordings;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Holding recordings, and letting them go: two named people of the school hold one, each of them alone lets it go. They
 * name it by the number that its coach and its client can see; what was said stays closed to them (R22).
 */
@ApplicationScoped
@Transactional
@Permitted({Role.PROGRAMME_LEAD, Role.ORGANIZATION_ADMIN})
public class HoldService {

    private static final int SHOWN = 50;

    @Inject
    Holds holds;

    @Inject
    Recordings recordings;

    @Inject
    RecordingHolds rules;

    @Inject
    RecordingLife life;

    @Inject
    HoldLetters letters;

    @Inject
    CurrentAccount account;

    /** A hold and what happened to it. */
    public record HoldView(LegalHold hold, boolean own, boolean reviewDue, List<HoldStep> steps) {

        public boolean isAsked() {
            return hold.getState() == LegalHold.State.ASKED;
        }

        public boolean isStanding() {
            return hold.getState() == LegalHold.State.STANDING;
        }
    }

    /** Those of one's own school: all that are open, then the last of those that are over, the latest first in each. */
    public List<HoldView> all() {
        var open = holds.openOfSchool(account.organizationId()).stream()
                .sorted(Comparator.comparing(LegalHold::getId).reversed());
        var over = holds.overOfSchool(account.organizationId(), SHOWN).stream();
        var found = Stream.concat(open, over).toList();
        var steps = holds.stepsOf(found.stream().map(LegalHold::getId).toList()).stream()
                .collect(groupingBy(HoldStep::getHoldId));
        var today = today();
        return found.stream()
                .map(hold -> new HoldView(
                        hold,
                        hold.getAskedBy() == account.id(),
                        hold.isToBeReviewed(today),
                        steps.getOrDefault(hold.getId(), List.of())))
                .toList();
    }

    /** Accounts of those who did something about these. */
    public static List<Long> peopleIn(List<HoldView> holds) {
        return holds.stream()
                .flatMap(told -> told.steps().stream())
                .map(HoldStep::getPersonId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Asks that a recording is not deleted for now; somebody else has to confirm it. */
    public void ask(Long recordingId, LegalHold.Wish wish) {
        var recording = Stream.ofNullable(recordingId)
                .flatMap(id -> recordings.lock(id).stream())
                .filter(found -> found.getOrganizationId() == account.organizationId())
                .filter(found -> found.getState() != RecordingState.ERASED)
                .findFirst()
                .orElseThrow(() -> new Refusal("recording", "hold.unknown").at("number"));
        if (holds.openOn(recording.getId()).isPresent()) {
            throw new Refusal("recording", "hold.already").at("number");
        }
        var hold = new LegalHold(recording, wish, account.id(), today(), rules.now());
        holds.add(hold);
        rules.step(hold, HoldStep.Kind.ASKED, account.id());
        letters.asked(hold, recording.getOwnerId());
    }

    /** Confirms what somebody else asked for; coach and client are told. */
    public void confirm(long holdId) {
        var hold = own(holdId);
        var recording = recording(hold);
        hold.confirm(account.id(), recording.getOwnerId(), today());
        rules.step(hold, HoldStep.Kind.CONFIRMED, account.id());
        letters.begins(recording, hold);
    }

    /** Says no to what was asked for, by others or by oneself. */
    public void decline(long holdId) {
        var hold = own(holdId);
        require(hold, LegalHold.State.ASKED);
        hold.end();
        rules.step(hold, HoldStep.Kind.DECLINED, account.id());
    }

    /** It was looked at again and is still needed. */
    public void keep(long holdId, LocalDate next) {
        var hold = own(holdId);
        hold.reviewed(next, today());
        rules.step(hold, HoldStep.Kind.REVIEWED, account.id());
    }

    /** Lets a recording go its way again; coach and client are told. */
    public void release(long holdId) {
        var hold = own(holdId);
        require(hold, LegalHold.State.STANDING);
        hold.end();
        rules.step(hold, HoldStep.Kind.RELEASED, account.id());
        letters.ends(recording(hold), life.afterHold(recording(hold)));
    }

    private LocalDate today() {
        return rules.today(account.zone());
    }

    private static void require(LegalHold hold, LegalHold.State state) {
        if (hold.getState() != state) {
            throw new Refusal("recording", "hold.settled");
        }
    }

    private LegalHold own(long holdId) {
        return holds.lock(holdId)
                .filter(hold -> hold.getOrganizationId() == account.organizationId())
                .orElseThrow(() -> new NotFoundException("hold " + holdId));
    }

    private SessionRecording recording(LegalHold hold) {
        return recordings.find(hold.getRecordingId()).orElseThrow();
    }
}
