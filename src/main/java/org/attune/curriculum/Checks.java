package org.attune.curriculum;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.attune.curriculum.model.Answer;
import org.attune.curriculum.model.CheckAnswer;
import org.attune.curriculum.model.CheckAttempt;
import org.attune.curriculum.model.Draw;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.model.Verdict;
import org.attune.curriculum.store.CheckAttempts;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Knowledge checks: beginning a try, answering bit by bit, handing in once, and what came of it. A trainee reaches only
 * tries of their own.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class Checks {

    private static final String FEATURE = "curriculum";
    private static final SecureRandom SEEDS = new SecureRandom();

    @Inject
    CheckAttempts attempts;

    @Inject
    Learning learning;

    @Inject
    Catalog catalog;

    @Inject
    EvidenceLedger ledger;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** A try that has begun, and its questions. */
    public record OpenTry(long attemptId, List<CheckQuestion> questions) {}

    /** Begins a try, or goes on with the one that is open. */
    public void start(String moduleId, String digestSeen) {
        var enrolment = learning.locked(moduleId);
        enrolment.begin(catalog.module(moduleId, digestSeen).digest(), clock.instant());
        var module = catalog.module(moduleId, enrolment.getDigest());
        var standing = learning.standing(enrolment, module);
        if (standing.isReady()) {
            learning.requireNewsRead(enrolment);
            var attempt = draw(enrolment, module);
            attempts.add(attempt);
            enrolment.opened(attempt.getId());
        } else if (!standing.isOpen()) {
            throw new Refusal(
                    FEATURE, "check.refused." + standing.getState().name().toLowerCase(Locale.ROOT));
        }
    }

    private CheckAttempt draw(ModuleEnrolment enrolment, LearningModule module) {
        long seed = SEEDS.nextLong();
        var met = attempts.met(enrolment.getPersonId(), enrolment.getModuleId());
        var questions = Draw.of(module, LocalDate.now(clock.withZone(account.zone())), met, seed);
        return new CheckAttempt(enrolment, seed, questions, clock.instant());
    }

    /** The open try of a module's check, if there is one. */
    public Optional<OpenTry> open(String moduleId) {
        return attempts.open(account.id(), moduleId).map(attempt -> {
            var module = catalog.module(moduleId, attempt.getDigest());
            return new OpenTry(
                    attempt.getId(),
                    attempt.getAnswers().stream()
                            .map(row -> CheckQuestion.of(row, item(row, module)))
                            .toList());
        });
    }

    private static CheckItem item(CheckAnswer row, LearningModule module) {
        return module.item(row.getItemId()).orElseThrow();
    }

    /**
     * Keeps an answer over the version of it that was seen. Where another window has answered since, or has handed in,
     * nothing is written.
     */
    public Kept answer(long attemptId, String itemId, Answer answer, int seen) {
        var attempt = locked(attemptId);
        var item = catalog.module(attempt.getModuleId(), attempt.getDigest())
                .item(itemId)
                .orElseThrow(() -> new NotFoundException("question " + itemId));
        if (!answer.fits(item)) {
            throw new NotFoundException("such an answer to " + itemId);
        }
        boolean kept = attempt.answer(itemId, answer, seen);
        var row = attempt.row(itemId).orElseThrow(() -> new NotFoundException("question " + itemId + " of this try"));
        return new Kept(kept, attempt.isSubmitted(), row.getAnswer(), row.getVersion());
    }

    /** What became of an answer: whether it was kept, and what stands there now. */
    public record Kept(boolean kept, boolean handedIn, Answer answer, int version) {}

    /**
     * Hands a try in, and tells whether it was this that ended it; doing so again changes nothing. Refuses while a
     * question has no answer, and names it.
     */
    public boolean submit(long attemptId) {
        var attempt = locked(attemptId);
        if (attempt.isSubmitted()) {
            return false;
        }
        var module = catalog.module(attempt.getModuleId(), attempt.getDigest());
        refuse("check.unanswered", attempt, module, (item, answer) -> !answer.isCompleteFor(item));
        refuse("check.contradicted", attempt, module, (item, answer) -> answer.contradictsItself());
        var answers = new LinkedHashMap<CheckItem, Answer>();
        attempt.getAnswers().forEach(row -> answers.put(item(row, module), row.getAnswer()));
        var verdict = Verdict.of(answers, module.check().passPercent());
        attempt.submit(verdict, clock.instant());
        learning.locked(attempt.getModuleId()).handedIn(attempt);
        if (attempt.isPassed()) {
            record(attempt, verdict);
        }
        return true;
    }

    private static void refuse(
            String key, CheckAttempt attempt, LearningModule module, BiPredicate<CheckItem, Answer> reason) {
        var rows = attempt.getAnswers();
        var numbers = IntStream.range(0, rows.size())
                .filter(place -> reason.test(
                        item(rows.get(place), module), rows.get(place).getAnswer()))
                .mapToObj(place -> String.valueOf(place + 1))
                .toList();
        if (!numbers.isEmpty()) {
            throw new Refusal(FEATURE, key, numbers.stream().collect(joining(", ")), numbers.size());
        }
    }

    private void record(CheckAttempt attempt, Verdict verdict) {
        var fact = NewEvidence.of(EvidenceKind.CHECK_PASSED, attempt.getOrganizationId(), attempt.getPersonId())
                .on(LocalDate.now(clock.withZone(account.zone())))
                .from("check-attempt", attempt.getId())
                .by(attempt.getPersonId())
                .feeding(EvidenceCategory.LEARNING, EvidenceCategory.COMPETENCY)
                .with("module", attempt.getModuleId())
                .with("score", attempt.getPercent())
                .with("contentVersion", attempt.getDigest());
        ledger.record(verdict.critical() ? fact.with("critical", "all") : fact);
    }

    /**
     * What came of a try that was handed in.
     *
     * @throws NotFoundException before that, and for tries of others
     */
    public CheckResult result(long attemptId) {
        var attempt = attempts.of(account.id(), attemptId)
                .filter(CheckAttempt::isSubmitted)
                .orElseThrow(() -> new NotFoundException("result of attempt " + attemptId));
        var progress = learning.module(attempt.getModuleId());
        var module = catalog.module(attempt.getModuleId(), attempt.getDigest());
        return CheckResult.of(attempt, module, progress.getCheck());
    }

    /**
     * A question of a try of one's own, open or handed in.
     *
     * @throws NotFoundException for any other
     */
    CheckItem asked(long attemptId, String itemId) {
        var unknown = "question " + itemId + " of attempt " + attemptId;
        var attempt = attempts.of(account.id(), attemptId).orElseThrow(() -> new NotFoundException(unknown));
        return attempt.row(itemId)
                .flatMap(row -> catalog.module(attempt.getModuleId(), attempt.getDigest())
                        .item(row.getItemId()))
                .orElseThrow(() -> new NotFoundException(unknown));
    }

    private CheckAttempt locked(long attemptId) {
        return attempts.locked(account.id(), attemptId)
                .orElseThrow(() -> new NotFoundException("attempt " + attemptId));
    }
}
