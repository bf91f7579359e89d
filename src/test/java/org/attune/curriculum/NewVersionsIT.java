package org.attune.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.curriculum.OwnEditions.Release;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.curriculum.model.files.ContentZip;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.shared.Refusal;
import org.attune.shared.mail.MailMessage;
import org.attune.shared.mail.Outbox;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A learner who is inside a module while a newer version is published: invited, or called for a safety fix. */
@InContainer
class NewVersionsIT {

    private static final AtomicLong NUMBERS = new AtomicLong(940_000);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String LESSON = "m03-listening/lessons/01-simple-and-deeper-reflections.md";

    private final long school = NUMBERS.incrementAndGet();
    private final long lea = NUMBERS.incrementAndGet();
    private final long ana = NUMBERS.incrementAndGet();

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Publishing publishing;

    @Inject
    ShippedCurriculum shipped;

    @Inject
    Catalog catalog;

    @Inject
    ContentImports imports;

    @Inject
    ImportCheck check;

    @Inject
    OwnEditions editions;

    @Inject
    Learning learning;

    @Inject
    Reading reading;

    @Inject
    Checks checks;

    @Inject
    NewVersions versions;

    @Inject
    LearningWaiting waiting;

    @Inject
    EvidenceLedger ledger;

    @Inject
    SafetyFixLetters fixLetters;

    @Inject
    AccountService accounts;

    @Inject
    Outbox outbox;

    @BeforeEach
    void anaHasReadTheFirstLesson() {
        shipped.isServed();
        SignedInAs.somebody(ana, school, Role.TRAINEE);
        learning.read("M03", "M03-L1", catalog.module("M03").digest());
    }

    @Test
    void whoHasTheNewestVersionHearsNothing() {
        assertThat(versions.of("M03").getNews()).isNull();
        assertThat(learning.module("M03").getNews()).isNull();
    }

    @Test
    void aNewerVersionIsAnInvitation() {
        var begun = learning.module("M03").getModule().digest();
        publish(null);

        var news = versions.of("M03");

        assertThat(news.getNews().mustRead()).isFalse();
        assertThat(news.getNews().text()).isEqualTo("A better beginning");
        assertThat(news.getLessons()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(LearnerNews.Kind.CHANGED);
            assertThat(item.places()).hasSize(1);
        });
        assertThat(news.getQuestions()).isZero();
        assertThat(news.getScenes()).isEmpty();
        assertThat(reading.open("M03", "M03-L2").lesson()).isNotNull();
        assertThat(learning.module("M03").getModule().digest()).isEqualTo(begun);
        assertThat(waiting.waitingFor(ana)).noneMatch(line -> line.getHref().contains("changes"));
    }

    @Test
    void goingOverTakesNothingAway() {
        publish(null);
        var newer = catalog.module("M03").digest();
        versions.goOver("M03", newer);
        versions.goOver("M03", newer);

        var progress = learning.module("M03");
        assertThat(progress.getModule().digest()).isEqualTo(newer);
        assertThat(progress.isRead("M03-L1")).isTrue();
        assertThat(progress.getNews()).isNull();
        assertThat(ledger.standing(school, ana))
                .noneMatch(fact -> fact.getKind().equals(EvidenceKind.ACKNOWLEDGEMENT));
    }

    @Test
    void nobodyGoesOverToWhatTheyHaveNotSeen() {
        publish(null);

        assertThatThrownBy(() -> versions.goOver("M03", "0".repeat(64)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("changes.newer-still"));
    }

    @Test
    @DisplayName("R23: a safety fix is read before anything goes on, and the reading is on record once")
    void aSafetyFixIsReadFirst() {
        publish("The old text named a wrong number.");

        assertThat(reading.open("M03", "M03-L2").lesson()).isNull();
        assertThatThrownBy(() ->
                        checks.start("M03", learning.module("M03").getModule().digest()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("changes.read-first"));
        assertThat(versions.of("M03").getNews().text()).isEqualTo("The old text named a wrong number.");
        assertThat(waiting.waitingFor(ana)).anyMatch(line -> line.getHref().equals("/curriculum/changes?module=M03"));

        var newer = catalog.module("M03").digest();
        versions.goOver("M03", newer);
        versions.goOver("M03", newer);

        assertThat(reading.open("M03", "M03-L2").lesson()).isNotNull();
        assertThat(learning.module("M03").isRead("M03-L1")).isTrue();
        assertThat(ledger.standing(school, ana).stream()
                        .filter(fact -> fact.getKind().equals(EvidenceKind.ACKNOWLEDGEMENT)))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.says("document", "safety-fix")).isTrue();
                    assertThat(fact.says("module", "M03")).isTrue();
                    assertThat(fact.says("contentVersion", newer)).isTrue();
                });
    }

    @Test
    void aCheckThatIsOpenIsFinishedInItsVersion() {
        var begun = learning.module("M03").getModule().digest();
        checks.start("M03", begun);
        var open = checks.open("M03").orElseThrow();
        publish("The old text named a wrong number.");

        checks.start("M03", begun);

        assertThat(checks.open("M03").orElseThrow().questions()).isEqualTo(open.questions());
        assertThat(waiting.waitingFor(ana)).anyMatch(line -> line.getHref().equals("/curriculum/check?module=M03"));
    }

    @Test
    void whoBeginsAfterwardsIsNotCalled() {
        publish("The old text named a wrong number.");
        SignedInAs.somebody(NUMBERS.incrementAndGet(), school, Role.TRAINEE);
        learning.begin("M03", catalog.module("M03").digest());

        assertThat(learning.module("M03").getNews()).isNull();
    }

    @Test
    void nobodyIsInvitedBackWhenAVersionIsTakenBack() {
        publish(null);
        versions.goOver("M03", catalog.module("M03").digest());
        SignedInAs.somebody(lea, school, Role.PROGRAMME_LEAD);
        editions.retire(editions.overview().of("M03").edition().getId());
        SignedInAs.somebody(ana, school, Role.TRAINEE);

        assertThat(learning.module("M03").getNews()).isNull();
    }

    @Test
    @DisplayName("R23: whoever is inside gets one letter about a safety fix, and nobody else does")
    void aSafetyFixIsToldByLetter() {
        long inside = learner("Ines Roth");
        learning.begin("M03", catalog.module("M03").digest());
        long outside = learner("Otto Kern");
        publish(null);
        assertThat(letters()).isEmpty();
        SignedInAs.somebody(outside, school, Role.TRAINEE);
        learning.begin("M03", catalog.module("M03").digest());

        publish("The old text named a wrong number.", "Bring back the last time");
        var fix = catalog.of(school).editionOf("M03").orElseThrow();
        fixLetters.run(String.valueOf(fix.getId())); // Whether or not the background was quicker.
        fixLetters.run(String.valueOf(fix.getId()));

        assertThat(letters())
                .extracting(MailMessage::getTo)
                .containsExactlyInAnyOrder(accounts.emailOf(inside), accounts.emailOf(outside));
        assertThat(letters())
                .allSatisfy(letter -> assertThat(letter.getText())
                        .contains("The old text named a wrong number.", "/curriculum/changes?module=M03"));
        SignedInAs.somebody(inside, school, Role.TRAINEE);
        assertThat(waiting.waitingFor(inside))
                .anyMatch(line -> line.getHref().equals("/curriculum/changes?module=M03"));
    }

    private long learner(String name) {
        long person =
                accounts.open(school, "versions" + NUMBERS.incrementAndGet() + "@new.test", name, ZONE, "attune-demo");
        SignedInAs.somebody(person, school, Role.TRAINEE);
        return person;
    }

    private List<MailMessage> letters() {
        return outbox.latest(school);
    }

    private void publish(String notice) {
        publish(notice, "Remember the last time");
    }

    private void publish(String notice, String words) {
        SignedInAs.somebody(lea, school, Role.PROGRAMME_LEAD);
        var text = publishing.shipped().text(LESSON).orElseThrow();
        var files = Map.of(LESSON, text.replace("Think of the last time", words));
        long id = imports.offer("own.zip", ContentZip.of(ContentTree.of(files)));
        check.run(String.valueOf(id));
        imports.publish(id, new Release(imports.preview(id).seen(), "A better beginning", notice));
        SignedInAs.somebody(ana, school, Role.TRAINEE);
    }
}
