package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.privacy.ClientKeeping;
import org.attune.privacy.ClientLinkService;
import org.attune.recording.model.DeletionReason;
import org.attune.recording.model.HoldStep;
import org.attune.recording.model.LegalHold;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.mail.Outbox;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.MovedClock;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two named people hold a recording: its day and its coach do not delete it, and its client still does. */
@InContainer
class HoldIT {

    private static final String REASON = "A court asked us to keep it";

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SupervisedSession session;

    @Inject
    HoldService holds;

    @Inject
    HoldRuns holdRuns;

    @Inject
    HoldWaiting waiting;

    @Inject
    RetentionWaiting soon;

    @Inject
    RetentionService retentions;

    @Inject
    RetentionRuns runs;

    @Inject
    RecordingService recordings;

    @Inject
    DeletionReceipts receipts;

    @Inject
    RecordingPlayback playback;

    @Inject
    ClientKeeping clients;

    @Inject
    ClientLinkService links;

    @Inject
    AccountService accounts;

    @Inject
    Outbox outbox;

    private long id;
    private long lead;
    private long admin;

    @BeforeEach
    void aRecordingThatIsHeld() throws IOException {
        id = session.recorded(900).id();
        runs.withoutDay().forEach(runs::giveDay);
        retentions.choose(id, BerlinDay.today().plusDays(3));
        runs.tell(id);
        lead = person("lead");
        admin = person("admin");
        asLead();
        holds.ask(id, wish());
        asAdmin();
        holds.confirm(hold());
    }

    @AfterEach
    void backToNow() {
        MovedClock.reset();
    }

    @Test
    void neitherItsDayNorItsCoachDeletesIt() {
        session.asAna();
        assertThatThrownBy(() -> recordings.erase(id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("hold.refuses"));
        MovedClock.pass(Duration.ofDays(4));
        assertThat(runs.due()).doesNotContain(id);
        runs.end(id);
        assertThat(soon.waitingFor(session.ana())).as("nothing goes soon").isEmpty();

        assertThat(recordings.mine(id).isReady()).isTrue();
        assertThat(retentions.of(id).orElseThrow().held().reason()).isEqualTo(REASON);
        assertThat(links.enter(session.link(), "river stone")).isTrue(); // Four days later.
        assertThat(clients.kept(session.link()))
                .singleElement()
                .satisfies(one -> assertThat(one.hold().reason()).isEqualTo(REASON));
        assertThat(receipts.of(id)).isEmpty();
    }

    @Test
    @DisplayName("R11: a withdrawal is stronger than a hold, which leaves a trace and no words")
    void aWithdrawalEndsBoth() {
        links.withdraw(session.link());

        session.asAna();
        assertThat(recordings.mine(id).isErased()).isTrue();
        assertThat(receipts.of(id).get(0).reason()).isEqualTo(DeletionReason.CONSENT);
        asLead();
        var told = holds.all().get(0);
        assertThat(told.hold().getReason()).isNull();
        assertThat(told.hold().getState()).isEqualTo(LegalHold.State.OVER);
        assertThat(told.steps())
                .extracting(HoldStep::getStep)
                .containsExactly(HoldStep.Kind.ASKED, HoldStep.Kind.CONFIRMED, HoldStep.Kind.OVERRULED);
        assertThat(told.steps()).extracting(HoldStep::getPersonId).containsExactly(lead, admin, null);
    }

    @Test
    void aClientsOwnDayIsStrongerToo() {
        clients.shorten(session.link(), id, BerlinDay.today().plusDays(1));
        MovedClock.pass(Duration.ofDays(2));
        assertThat(runs.due()).contains(id);
        runs.end(id);

        session.asAna();
        assertThat(recordings.mine(id).isErased()).isTrue();
        assertThat(receipts.of(id).get(0).reason()).isEqualTo(DeletionReason.CLIENT);
    }

    @Test
    @DisplayName("R11: once its day has passed, a client still has a held recording deleted at once")
    void aClientDeletesWhatIsHeldBeyondItsDay() {
        MovedClock.pass(Duration.ofDays(5));
        runs.end(id);
        assertThat(links.enter(session.link(), "river stone")).isTrue(); // Five days later.
        assertThat(clients.kept(session.link())).singleElement().satisfies(one -> {
            assertThat(one.isHeldOver()).isTrue();
            assertThat(one.isShortenable()).isTrue();
        });

        clients.shorten(session.link(), id, BerlinDay.today().plusDays(5));

        session.asAna();
        assertThat(recordings.mine(id).isErased()).isTrue();
        assertThat(receipts.of(id).get(0).reason()).isEqualTo(DeletionReason.CLIENT);
    }

    @Test
    void anEarlierDayOfTheCoachLeavesTheClientsOwn() {
        clients.shorten(session.link(), id, BerlinDay.today().plusDays(3));
        session.asAna();
        retentions.choose(id, BerlinDay.today().plusDays(1));
        MovedClock.pass(Duration.ofDays(2));
        assertThat(runs.due()).doesNotContain(id);
        MovedClock.pass(Duration.ofDays(2));
        assertThat(runs.due()).contains(id);
        runs.end(id);

        assertThat(recordings.mine(id).isErased()).isTrue();
        assertThat(receipts.of(id).get(0).reason()).isEqualTo(DeletionReason.CLIENT);
    }

    @Test
    void whatItsCoachDeletesBeforeTheConfirmationIsNoClientsWish() throws IOException {
        long other = session.recordedAgain(900);
        asLead();
        holds.ask(other, wish());
        session.asAna();
        recordings.erase(other);

        asLead();
        assertThat(holds.all())
                .as("the open one first")
                .extracting(told -> told.steps().get(told.steps().size() - 1).getStep())
                .containsExactly(HoldStep.Kind.CONFIRMED, HoldStep.Kind.GONE);
    }

    @Test
    @DisplayName("R22: whoever holds a recording cannot open it")
    void itOpensNothing() {
        assertThatThrownBy(() -> playback.open(id)).isInstanceOf(NotFoundException.class);
        asLead();
        assertThatThrownBy(() -> playback.open(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void releasedItGoesAWeekLaterAtTheSoonestAndPeopleAreTold() {
        MovedClock.pass(Duration.ofDays(21));
        asLead();
        assertThat(waiting.waitingFor(lead)).hasSize(1);
        holds.keep(hold(), BerlinDay.today().plusDays(30));
        assertThat(waiting.waitingFor(lead)).isEmpty();
        long letters = lettersAboutIt();

        holds.release(hold());

        assertThat(lettersAboutIt()).isEqualTo(letters + 1);
        assertThat(runs.due()).doesNotContain(id);
        session.asAna();
        assertThat(retentions.of(id).orElseThrow().daysLeft()).isEqualTo(7);
        MovedClock.pass(Duration.ofDays(8));
        runs.end(id);
        assertThat(recordings.mine(id).isErased()).isTrue();
    }

    @Test
    void itEndsByItselfAndWhatNobodyConfirmsLapses() throws IOException {
        long other = session.recordedAgain(900);
        runs.withoutDay().forEach(runs::giveDay);
        asLead();
        holds.ask(other, wish());
        assertThat(waiting.waitingFor(lead)).as("for the one who asked").isEmpty();
        asAdmin();
        assertThat(waiting.waitingFor(admin)).hasSize(1);

        MovedClock.pass(Duration.ofDays(42));
        holdRuns.mayBeOver().forEach(holdRuns::end);

        assertThat(holds.all())
                .extracting(told -> told.steps().get(told.steps().size() - 1).getStep())
                .containsExactly(HoldStep.Kind.LAPSED, HoldStep.Kind.ENDED);
    }

    @Test
    void nobodyElseHoldsNorLetsGo() {
        long known = hold();
        session.asMarta();
        assertThatThrownBy(() -> holds.release(known)).isInstanceOf(NotFoundException.class);
        SignedInAs.somebody(lead, session.school() + 1, Role.PROGRAMME_LEAD);
        assertThat(holds.all()).isEmpty();
        assertThatThrownBy(() -> holds.release(known)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> holds.ask(id, wish()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("hold.unknown"));
    }

    private static LegalHold.Wish wish() {
        var today = BerlinDay.today();
        return new LegalHold.Wish(REASON, today.plusDays(40), today.plusDays(20));
    }

    private long hold() {
        return holds.all().get(0).hold().getId();
    }

    private long lettersAboutIt() {
        return outbox.latest(session.school()).stream()
                .filter(letter -> letter.getText().contains("/recording/recording?id=" + id))
                .count();
    }

    private void asLead() {
        SignedInAs.somebody(lead, session.school(), Role.PROGRAMME_LEAD);
    }

    private void asAdmin() {
        SignedInAs.somebody(admin, session.school(), Role.ORGANIZATION_ADMIN);
    }

    private long person(String name) {
        return accounts.open(
                session.school(),
                name + session.school() + "@hold.test",
                name,
                ZoneId.of("Europe/Berlin"),
                "attune-demo");
    }
}
