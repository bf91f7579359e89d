package org.attune.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.curriculum.ItemReport.Flag;
import org.attune.curriculum.model.Answer;
import org.attune.curriculum.model.CheckAccommodation.Grant;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many tries summed up for authors, tries granted by a lead, and the safety gate. */
@InContainer
class ItemStatisticsIT {

    private static final AtomicLong SCHOOLS = new AtomicLong(9_300_000);
    private static final int MANY = 60;

    private final long school = SCHOOLS.addAndGet(1_000);

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    ShippedCurriculum shipped;

    @Inject
    Enrolments enrolments;

    @Inject
    Catalog catalog;

    @Inject
    Checks checks;

    @Inject
    Learning learning;

    @Inject
    ItemStatistics statistics;

    @Inject
    CheckAccommodations accommodations;

    @Inject
    EvidenceLedger ledger;

    @BeforeEach
    void published() {
        shipped.isServed();
    }

    @Test
    void manyTriesBecomeFiguresAndFewStayUntold() {
        for (int person = 1; person <= MANY; person++) {
            handIn(school + person, "M03", person % 3 != 0);
        }
        asLead();
        var report = statistics.of("M03").get(0);

        var answered = report.items().stream().filter(ItemReport::isEnough).toList();
        assertThat(answered).allSatisfy(item -> assertThat(item.answers()).isBetween(10L, (long) MANY));
        var telling = answered.stream() // A question may have been drawn by chance only for those who know.
                .filter(item -> item.figures().discrimination().isPresent())
                .toList();
        assertThat(telling).hasSizeGreaterThan(answered.size() / 2).allSatisfy(item -> {
            assertThat(item.figures().difficulty()).isBetween(0.2, 0.99);
            assertThat(item.figures().discrimination().orElseThrow()).isGreaterThan(0.9);
            assertThat(item.flags()).doesNotContain(Flag.NEGATIVE);
        });
        assertThat(report.items().stream().mapToLong(ItemReport::answers).sum()).isLessThanOrEqualTo(MANY * 10L);
        assertThat(report.current()).isTrue();
    }

    @Test
    void aSchoolOfFourIsToldNothingAndSeesNothingOfOthers() {
        for (int person = 1; person <= 4; person++) {
            handIn(school + person, "M03", true);
        }
        asLead();

        assertThat(statistics.of("M03").get(0).items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.answers()).isZero();
            assertThat(item.figures()).isNull();
            assertThat(item.parts()).isEmpty();
        });
    }

    @Test
    void aLeadGrantsAFourthTryWithAReason() {
        long ana = school + 1;
        for (int attempt = 0; attempt < 3; attempt++) {
            handIn(ana, "M03", false);
        }
        assertThatThrownBy(() -> checks.start("M03", catalog.module("M03").digest()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("check.refused.used_up"));
        asLead();
        long enrolment = accommodations.trying().get(0).enrolmentId();

        assertThatThrownBy(() -> accommodations.grant(enrolment, new Grant(1, null, " ")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accommodations.grant(enrolment, new Grant(0, null, "Because of the move.")))
                .isInstanceOf(Refusal.class);
        accommodations.grant(enrolment, new Grant(1, 0, "She was ill during the third try."));

        assertThat(accommodations.granted())
                .singleElement()
                .satisfies(granted ->
                        assertThat(granted.accommodation().getReason()).contains("ill"));
        handIn(ana, "M03", true);
        assertThat(learning.module("M03").getCheck().isPassed()).isTrue();
        asLead();
        assertThatThrownBy(() -> accommodations.grant(enrolment, new Grant(1, null, "Once more, please.")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyGrantsAnythingAtAnotherSchool() {
        handIn(school + 1, "M03", false);
        asLead();
        long enrolment = accommodations.trying().get(0).enrolmentId();
        SignedInAs.somebody(school + 901, school + 500, Role.PROGRAMME_LEAD);

        assertThat(accommodations.trying()).isEmpty();
        assertThatThrownBy(() -> accommodations.grant(enrolment, new Grant(1, null, "A favour for a friend.")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theSafetyCheckAsksEveryCriticalQuestionAndNeedsAllOfThem() {
        long ana = school + 1;
        var critical = catalog.module("M08").items().stream()
                .filter(CheckItem::critical)
                .toList();
        begin(ana, "M08");
        var open = checks.open("M08").orElseThrow();
        assertThat(open.questions()).extracting(CheckQuestion::item).containsAll(critical);
        for (var question : open.questions()) {
            boolean right = !question.item().equals(critical.get(0));
            answer(open, question, right ? Answers.right(question.item()) : Answers.wrong(question.item()));
        }
        checks.submit(open.attemptId());

        var result = checks.result(open.attemptId());
        assertThat(result.getPercent()).isGreaterThanOrEqualTo(80);
        assertThat(result.isPassed()).isFalse();
        assertThat(result.isCriticalMissed()).isTrue();
        assertThat(facts(ana)).isZero();

        handIn(ana, "M08", true);
        assertThat(facts(ana)).isOne();
    }

    private long facts(long person) {
        return ledger.standing(school, person).stream()
                .filter(fact -> fact.says("critical", "all"))
                .count();
    }

    private void handIn(long person, String module, boolean right) {
        begin(person, module);
        var open = checks.open(module).orElseThrow();
        open.questions()
                .forEach(question -> answer(
                        open, question, right ? Answers.right(question.item()) : Answers.wrong(question.item())));
        checks.submit(open.attemptId());
    }

    private void begin(long person, String module) {
        enrolments.enrol(school, person, List.of(module));
        SignedInAs.somebody(person, school, Role.TRAINEE);
        checks.start(module, catalog.module(module).digest());
    }

    private void answer(Checks.OpenTry open, CheckQuestion question, Answer answer) {
        checks.answer(open.attemptId(), question.item().id(), answer, question.version());
    }

    private void asLead() {
        SignedInAs.somebody(school + 900, school, Role.PROGRAMME_LEAD);
    }
}
