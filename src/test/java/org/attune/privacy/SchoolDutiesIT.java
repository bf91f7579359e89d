package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.privacy.ConsentScope.RECORD;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.privacy.model.RestCause;
import org.attune.privacy.store.ConsentGrants;
import org.attune.privacy.store.OwnerChanges;
import org.attune.recording.RecordedSessions;
import org.attune.recording.RecordingAccess;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.security.Secrets;
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

/** What a school owes its clients: an answer to a complaint, and a new question when it passes to another owner. */
@InContainer
class SchoolDutiesIT {

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    RecordedSessions sessions;

    @Inject
    RecordingAccess access;

    @Inject
    ClientLinkService links;

    @Inject
    ClientWishes wishes;

    @Inject
    ComplaintService complaints;

    @Inject
    OwnerChangeService owners;

    @Inject
    OwnerChanges changes;

    @Inject
    OwnerChangeJob job;

    @Inject
    ConsentService consents;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    ConsentGrants grants;

    @Inject
    ProofKeeper proofs;

    @Inject
    UserTransaction transaction;

    @Inject
    ConsentRequestService requests;

    @Inject
    ClientService clients;

    @Inject
    ClientLook look;

    @Inject
    Clock clock;

    private long school;
    private long ana;
    private long admin;
    private RecordedSessions.Made session;

    @BeforeEach
    void aClientOfASchool() throws Exception {
        school = organizations.found("School of duties");
        ana = person("ana", Role.TRAINEE);
        admin = person("admin", Role.ORGANIZATION_ADMIN);
        SignedInAs.somebody(ana, school, Role.TRAINEE);
        session = sessions.by(school, ana, 3);
    }

    @AfterEach
    void theClockGoesBack() {
        MovedClock.reset();
    }

    @Test
    @DisplayName("E18: from the day of a new owner nobody opens anything until the client says yes afresh")
    void everyYesRestsFromTheDayOfANewOwner() {
        announce();
        assertThat(links.open(session.link()).orElseThrow().isGoingToRest()).isTrue();
        assertThat(access.mayPlay(session.recordingId())).isTrue();

        theDayComes();
        SignedInAs.somebody(ana, school, Role.TRAINEE);

        assertThat(access.mayPlay(session.recordingId())).isFalse();
        assertThat(links.open(session.link()).orElseThrow().newOwner()).isEqualTo("Nordwind");
        sessions.allow(session.link());
        assertThat(access.mayPlay(session.recordingId())).isTrue();
        assertThat(links.open(session.link()).orElseThrow().history())
                .extracting(ConsentLine::step)
                .contains("RESTS", "AGREED");
    }

    @Test
    void whoSaidYesAgainAfterTheNoticeIsNotAskedTwice() {
        announce();
        MovedClock.pass(Duration.ofMinutes(1));
        sessions.allow(session.link());

        theDayComes();

        assertThat(consents.covers(session.clientId(), RECORD, clock.instant())).isTrue();
    }

    @Test
    @DisplayName("E18: a yes that rested for another reason, too, rests for the new owner once that reason has gone")
    void aRecordThatIsPutRightDoesNotEndTheRestForTheNewOwner() throws Exception {
        transaction.begin();
        grants.heldOfClient(session.clientId()).orElseThrow().restFrom(clock.instant(), RestCause.PROOF);
        transaction.commit();
        announce();
        theDayComes();

        transaction.begin();
        proofs.look(grants.heldOfClient(session.clientId()).orElseThrow(), clock.instant());
        transaction.commit();

        assertThat(links.open(session.link()).orElseThrow().rests()).isEqualTo(RestCause.OWNER);
        assertThat(consents.covers(session.clientId(), RECORD, clock.instant())).isFalse();
    }

    @Test
    @DisplayName("E18: whoever is asked, or answers, once a new owner was announced is told of it")
    void whoIsAskedMeanwhileIsToldOfTheNewOwner() throws IOException {
        assertThat(links.open(session.link()).orElseThrow().newOwner()).isNull();
        announce();

        MovedClock.pass(Duration.ofMinutes(1));
        sessions.allow(session.link());
        assertThat(links.open(session.link()).orElseThrow().newOwner()).isEqualTo("Nordwind");

        var asked = sessions.by(school, ana, 1);
        assertThat(links.open(asked.link()).orElseThrow().newOwner()).isEqualTo("Nordwind");
    }

    @Test
    void nothingRestsWhenTheChangeIsCalledOff() {
        announce();
        long change = changes.latestOf(school).orElseThrow().getId();
        SignedInAs.somebody(admin, school, Role.ORGANIZATION_ADMIN);
        owners.callOff();
        job.run(OwnerChangeJob.tell(change, 0));

        MovedClock.pass(Duration.ofDays(30));
        job.run(OwnerChangeJob.rest(change, 0));

        assertThat(consents.covers(session.clientId(), RECORD, clock.instant())).isTrue();
    }

    @Test
    void clientsHaveTwoWeeksNotice() {
        SignedInAs.somebody(admin, school, Role.ORGANIZATION_ADMIN);

        assertThatThrownBy(() -> owners.announce("Nordwind", owners.earliest().minusDays(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> owners.announce(" ", owners.earliest())).isInstanceOf(Refusal.class);
        SignedInAs.somebody(ana, school, Role.TRAINEE);
        assertThatThrownBy(() -> owners.announce("Nordwind", BerlinDay.today().plusDays(40)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("R22: a complaint reaches the school and never the coach it may be about")
    void aComplaintIsReadAndAnsweredByOthersThanTheCoach() {
        wishes.complain(session.link(), "The recording went on after I said stop.", null);
        organizations.giveRole(
                school, ana, Role.ORGANIZATION_ADMIN, BerlinDay.today().minusDays(1));

        SignedInAs.somebody(ana, school, Role.ORGANIZATION_ADMIN);
        assertThat(complaints.all()).isEmpty();
        SignedInAs.somebody(admin, school, Role.ORGANIZATION_ADMIN);
        var complaint = complaints.all().get(0);
        assertThat(complaint.words()).startsWith("The recording went on");
        SignedInAs.somebody(ana, school, Role.ORGANIZATION_ADMIN);
        assertThatThrownBy(() -> complaints.answer(complaint.id(), "No")).isInstanceOf(NotFoundException.class);

        SignedInAs.somebody(admin, school, Role.ORGANIZATION_ADMIN);
        complaints.answer(complaint.id(), "We are sorry.");

        assertThat(wishes.complaintsOf(session.link()).get(0).answer()).isEqualTo("We are sorry.");
        assertThatThrownBy(() -> complaints.answer(complaint.id(), "Again")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> wishes.complain(session.link(), " ", null)).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("R22: a new link that the coach makes opens no complaint that was written by an older one")
    void aNewLinkOpensNoComplaint() {
        wishes.complain(session.link(), "The recording went on after I said stop.", null);
        SignedInAs.somebody(admin, school, Role.ORGANIZATION_ADMIN);
        complaints.answer(complaints.all().get(0).id(), "We are sorry.");

        SignedInAs.somebody(ana, school, Role.TRAINEE);
        var fresh = requests.send(session.clientId()).orElseThrow().replaceAll(".*link=", "");

        assertThat(wishes.complaintsOf(fresh)).singleElement().satisfies(complaint -> {
            assertThat(complaint.words()).isNull();
            assertThat(complaint.answer()).isNull();
            assertThat(complaint.isAnswered()).isTrue();
        });
        assertThat(links.everythingAbout(fresh).toString()).doesNotContain("went on", "sorry");
    }

    @Test
    @DisplayName("R22: who complains has a code from then on, also without ever having said yes")
    void aComplaintIsBehindACode() throws Exception {
        var asked = asked();
        assertThatThrownBy(() -> wishes.complain(asked, "He insisted.", null)).isInstanceOf(Refusal.class);
        wishes.complain(asked, "He insisted.", "quiet harbour");
        assertThat(wishes.complaintsOf(asked)).hasSize(1);

        look.is(null); // Another browser, with the link alone.

        assertThat(links.isLocked(asked)).isTrue();
        assertThatThrownBy(() -> wishes.complaintsOf(asked)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aComplaintThatNobodyButTheCoachCouldReadIsNotTaken() throws IOException {
        school = organizations.found("School of one");
        ana = person("ana", Role.TRAINEE);
        organizations.giveRole(
                school, ana, Role.ORGANIZATION_ADMIN, BerlinDay.today().minusDays(1));
        SignedInAs.somebody(ana, school, Role.TRAINEE);
        var alone = sessions.by(school, ana, 1);

        assertThatThrownBy(() -> wishes.complain(alone.link(), "The recording went on.", null))
                .isInstanceOf(Refusal.class);
        assertThat(wishes.complaintsOf(alone.link())).isEmpty();
    }

    /** Somebody whom Ana asked and who has not answered. */
    private String asked() {
        var client = clients.add("Ben", null, true);
        return requests.send(client).orElseThrow().replaceAll(".*link=", "");
    }

    private void announce() {
        SignedInAs.somebody(admin, school, Role.ORGANIZATION_ADMIN);
        owners.announce("Nordwind", owners.earliest());
        job.run(OwnerChangeJob.tell(changes.latestOf(school).orElseThrow().getId(), 0));
        SignedInAs.somebody(ana, school, Role.TRAINEE);
    }

    private void theDayComes() {
        MovedClock.pass(Duration.ofDays(15));
        job.run(OwnerChangeJob.rest(changes.latestOf(school).orElseThrow().getId(), 0));
        links.enter(session.link(), "river stone"); // The look of before the day has ended.
    }

    private long person(String name, Role role) {
        var email = name + Secrets.token().substring(0, 12).toLowerCase(Locale.ROOT) + "@duties.test";
        long id = accounts.open(school, email, name, BerlinDay.ZONE, "attune-demo");
        organizations.giveRole(school, id, role, BerlinDay.today().minusDays(1));
        return id;
    }
}
