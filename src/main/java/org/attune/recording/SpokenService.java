package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.practice.SpokenAnswers;
import org.attune.recording.model.SpokenAnswer;
import org.attune.recording.model.SpokenOpening;
import org.attune.recording.store.SpokenRows;
import org.attune.shared.irrevocable.IrrevocableKind;
import org.attune.shared.irrevocable.IrrevocableStep;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.security.SealedColumn;
import org.attune.shared.security.SealedUnderMaster;
import org.attune.shared.security.Secrets;

/**
 * Keeps spoken answers to drills, each take under a key of its own. Callers answer for who may; a deleted one stays
 * deleted even when a backup from before is brought back.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class SpokenService implements SpokenAnswers, IrrevocableKind, SealedUnderMaster {

    private static final String KIND = "spoken-answer";
    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 8;
    private static final Duration ONE_START = Duration.ofMinutes(1);

    @Inject
    SpokenRows rows;

    @Inject
    Secrets secrets;

    @Inject
    Jobs jobs;

    @Inject
    Event<IrrevocableStep> told;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Where a new take will lie, and its key. */
    record Take(String object, byte[] key) {}

    /** What a player needs. */
    record Playable(String object, byte[] key, long bytes, String contentType) {}

    Take newTake() {
        return new Take(HexFormat.of().formatHex(Secrets.random(NAME_BYTES)), Secrets.random(KEY_BYTES));
    }

    /** Puts a take that arrived whole in the place of the one before. */
    void keep(long organizationId, long tryId, Take take, SpokenAnswer.Sound sound) {
        erase(tryId);
        rows.flush();
        var wrapped = secrets.wrap(take.key(), name(tryId, take.object()));
        rows.add(new SpokenAnswer(organizationId, tryId, take.object(), wrapped, sound, clock.instant()));
    }

    Optional<Playable> playable(long tryId) {
        return rows.currentOf(tryId)
                .map(answer -> new Playable(
                        answer.getObject(),
                        secrets.unwrap(answer.getWrapped(), name(tryId, answer.getObject())),
                        answer.getBytes(),
                        answer.getContentType()));
    }

    /** A player asks for the beginning more than once before it plays; within a minute it is one opening. */
    void opened(long organizationId, long tryId) {
        long accountId = account.id();
        var now = clock.instant();
        if (!rows.openedSince(tryId, accountId, now.minus(ONE_START))) {
            rows.add(new SpokenOpening(organizationId, tryId, accountId, now));
        }
    }

    @Override
    public Optional<Spoken> of(long tryId) {
        return rows.currentOf(tryId).map(answer -> new Spoken(answer.getSeconds(), answer.getRecordedAt()));
    }

    @Override
    public List<Heard> heard(long tryId) {
        return rows.openingsOf(tryId).stream()
                .map(opening -> new Heard(opening.getAccountId(), opening.getOpenedAt()))
                .toList();
    }

    @Override
    public void erase(long tryId) {
        rows.currentOf(tryId).ifPresent(this::erase);
    }

    private void erase(SpokenAnswer answer) {
        answer.erase(clock.instant());
        rows.removeOpeningsOf(answer.getTryId());
        jobs.enqueue("recording.erase-spoken", answer.getTryId() + " " + answer.getObject());
        told.fire(stepOf(answer));
    }

    @Override
    public void forgetListener(long accountId) {
        rows.removeOpeningsBy(accountId);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Collection<IrrevocableStep> known() {
        return rows.erased().stream().map(SpokenService::stepOf).toList();
    }

    @Override
    public void repeat(IrrevocableStep step) {
        rows.find(step.id())
                .filter(answer -> !answer.isErased() && stepOf(answer).equals(step))
                .ifPresent(this::erase);
    }

    private static IrrevocableStep stepOf(SpokenAnswer answer) {
        return new IrrevocableStep(KIND, answer.getId(), answer.getRecordedAt().toString());
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(new SealedColumn("recording_spoken_answer", "id", "wrapped", "spoken answer {try_id} {object}"));
    }

    private static String name(long tryId, String object) {
        return "spoken answer " + tryId + " " + object;
    }
}
