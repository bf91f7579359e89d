package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.privacy.ConsentScope.RECORD;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.attune.identity.AccountService;
import org.attune.privacy.ClientAnswer.Assurance;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.LinkCode;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.mail.Outbox;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.shared.security.Secrets;
import org.attune.testing.Deployments;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Consent in the container: transactions, events, letters and erasure are the real ones. */
@ExtendWith(ArquillianExtension.class)
class PrivacyIT {

    private static final String CANARY = "Canary";
    private static final String CODE = "river stone";

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    /** Stands for a feature that cannot do its part of a withdrawal. */
    @ApplicationScoped
    public static class Obstacle {

        private boolean inTheWay;

        void stand(@Observes ConsentWithdrawn withdrawn) {
            if (inTheWay) {
                throw new IllegalStateException("The key could not be destroyed");
            }
        }

        public void set(boolean present) {
            inTheWay = present;
        }
    }

    @Inject
    Clients clients;

    @Inject
    ConsentGrants grants;

    @Inject
    ConsentService consent;

    @Inject
    ClientLinkService links;

    @Inject
    ClientService service;

    @Inject
    AccessLog accesses;

    @Inject
    AccountService accounts;

    @Inject
    ClientErasureJob erasure;

    @Inject
    Outbox outbox;

    @Inject
    ProofCheckJob proofs;

    @Inject
    ClientLook look;

    @Inject
    RecordsWaiting records;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    @Inject
    Obstacle obstacle;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    private long coachId;
    private long organizationId;
    private long clientId;
    private String token;
    private String address;

    @BeforeEach
    void aClientWhoWasAsked() throws Exception {
        SignedInAs.nobody();
        obstacle.set(false);
        coachId = accounts.idOf("trainee@demo.test").orElseThrow();
        token = Secrets.token();
        address = "canary-" + token.substring(0, 8).toLowerCase(Locale.ROOT) + "@mail.test";
        transaction.begin();
        organizationId = 1;
        var client = new Client(organizationId, coachId, CANARY, address, ZoneId.of("Europe/Berlin"), clock.instant());
        clients.add(client);
        var grant = new ConsentGrant(client, Wording.NEWEST, clock.instant());
        grant.ask(Secrets.digest(token), Wording.NEWEST, clock.instant());
        grants.add(grant);
        transaction.commit();
        clientId = client.getId();
    }

    @Test
    void coversFromTheAnswerUntilTheWithdrawal() {
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isFalse();

        allow(RECORD, SUPERVISOR);
        assertThat(consent.covers(clientId, SUPERVISOR, clock.instant())).isTrue();

        links.withdraw(token);
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isFalse();
        assertThatThrownBy(() -> consent.requireCovered(clientId, RECORD, clock.instant()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anObserverThatFailsRollsTheWithdrawalBack() {
        allow(RECORD);
        obstacle.set(true);

        assertThatThrownBy(() -> links.withdraw(token)).hasStackTraceContaining("could not be destroyed");

        assertThat(consent.covers(clientId, RECORD, clock.instant())).isTrue();
        assertThat(service.aliasOf(clientId)).isEqualTo(CANARY);
    }

    @Test
    void theLedgerProvesItself() {
        allow(RECORD, SUPERVISOR);
        allow(RECORD);
        links.withdraw(token);

        var entries = grants.entriesOf(grants.ofClient(clientId).orElseThrow().getId());
        var proof = "";
        for (var entry : entries) {
            assertThat(entry.follows(proof)).as(entry.getStep().name()).isTrue();
            proof = entry.getProof();
        }
        assertThat(entries).hasSize(4);
    }

    @Test
    @DisplayName("R10: an answer that somebody widened in the database covers nothing until the client answers again")
    void aRecordThatWasChangedStopsTheConsentAndTellsTheOperator() throws Exception {
        allow(RECORD);
        long grantId = grants.ofClient(clientId).orElseThrow().getId();
        inDatabase("UPDATE privacy_grant SET scopes = 'RECORD SUPERVISOR' WHERE id = " + grantId);
        assertThat(consent.covers(clientId, SUPERVISOR, clock.instant())).isTrue();

        proofs.run(String.valueOf(grantId - 1));

        assertThat(consent.covers(clientId, SUPERVISOR, clock.instant())).isFalse();
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isFalse();
        assertThat(links.open(token).orElseThrow().isResting()).isTrue();
        assertThat(records.waitingFor(operator())).isNotEmpty();
        assertThat(records.waitingFor(coachId)).isEmpty();

        allow(RECORD);
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isTrue();
        assertThat(consent.covers(clientId, SUPERVISOR, clock.instant())).isFalse();
        proofs.run(String.valueOf(grantId - 1));
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isTrue();
    }

    @Test
    void openingThePageNoticesAChangedRecordAndALineThatIsPutBackEndsTheRest() throws Exception {
        allow(RECORD);
        var lines = grants.entriesOf(grants.ofClient(clientId).orElseThrow().getId());
        var first = lines.get(0);
        inDatabase("UPDATE privacy_consent_entry SET wording = '9' WHERE id = " + first.getId());
        assertThat(links.open(token).orElseThrow().isResting()).isTrue();
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isFalse();

        inDatabase(
                "UPDATE privacy_consent_entry SET wording = '" + first.getWording() + "' WHERE id = " + first.getId());

        assertThat(links.open(token).orElseThrow().isResting()).isFalse();
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isTrue();
    }

    private long operator() {
        return accounts.idOf("admin@demo.test").orElseThrow();
    }

    private void inDatabase(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    @Test
    @DisplayName("R10: who finds the link later needs the code, and soon has to wait after wrong ones")
    void theSecondLookNeedsTheCode() {
        allow(RECORD);
        look.is(null); // Another browser.

        assertThat(links.open(token)).isEmpty();
        assertThat(links.isLocked(token)).isTrue();
        assertThatThrownBy(() -> links.withdraw(token)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> links.everythingAbout(token)).isInstanceOf(NotFoundException.class);
        for (int tries = 0; tries < LinkCode.TRIES; tries++) {
            assertThat(links.enter(token, "not this")).isFalse();
        }
        assertThatThrownBy(() -> links.enter(token, CODE)).isInstanceOf(Refusal.class);
        assertThat(links.isLocked(token)).isTrue();
    }

    @Test
    void theCodeOpensThePageInEitherCaseAndAMailedOneOnce() {
        allow(RECORD);
        look.is(null);
        assertThat(links.enter(token, " River Stone ")).isTrue();
        assertThat(links.open(token)).isPresent();

        look.is(null);
        links.mailCode(token);
        var letter = outbox.latest(organizationId).stream()
                .filter(found -> found.getTo().equals(address))
                .findFirst()
                .orElseThrow()
                .getText();
        var mailed = letter.lines()
                .filter(line -> line.matches("[A-Z2-9]{8}"))
                .findFirst()
                .orElseThrow();
        assertThat(links.enter(token, mailed)).isTrue();
        look.is(null);
        assertThat(links.enter(token, mailed)).isFalse();
        assertThatThrownBy(() -> links.mailCode(token)).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("R9: nobody says yes who is not of age or not calm, and nothing of that is kept")
    void aYesNeedsSomebodyWhoMayGiveIt() {
        for (var assurance : List.of(
                new Assurance(null, true, CODE), new Assurance(true, null, CODE), new Assurance(true, false, CODE))) {
            assertThatThrownBy(() -> links.answer(
                            token, new ClientAnswer(Wording.NEWEST, Locale.ENGLISH, Set.of(RECORD), soon(), assurance)))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(links.open(token).orElseThrow().history()).isEmpty();

        links.notOfAge(token);

        assertThat(links.open(token).orElseThrow().isOver()).isTrue();
        assertThat(service.aliasOf(clientId)).isEmpty();
    }

    @Test
    void erasureLeavesNoTraceOfNameAddressAndLetters() throws Exception {
        allow(RECORD);
        links.withdraw(token);
        assertThat(service.aliasOf(clientId)).isEmpty();
        assertThat(lettersTo(address)).isEqualTo(1);

        letterLeaves();
        erasure.run(String.valueOf(clientId));

        assertThat(lettersTo(address)).isZero();
        assertThat(links.everythingAbout(token).toString()).doesNotContain(CANARY, address);
        assertThat(links.open(token).orElseThrow().state()).isEqualTo(ConsentState.ERASED);
    }

    @Test
    void oneSittingIsOneOpeningAndNamesTheReader() {
        var supervisorId = accounts.idOf("supervisor@demo.test").orElseThrow();
        accesses.opened(77, clientId, supervisorId, Opened.MEDIA);
        accesses.opened(77, clientId, supervisorId, Opened.MEDIA);
        accesses.opened(77, clientId, coachId, Opened.MEDIA);

        assertThat(accesses.openingsOf(clientId))
                .extracting(Opening::reader)
                .containsExactly(Reader.COACH, Reader.SUPERVISOR);
    }

    @Test
    void nobodySignedInReachesAClientAndAStrangersLinkIsUnknown() {
        assertThatThrownBy(() -> service.mine(clientId)).isInstanceOf(NotFoundException.class);
        assertThat(links.open(Secrets.token())).isEmpty();
        assertThat(links.open(null)).isEmpty();
        assertThatThrownBy(() -> links.withdraw(token.substring(1) + "A")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAnswerToAnotherWordingIsNotTaken() {
        assertThatThrownBy(() -> links.answer(
                        token, new ClientAnswer("0", Locale.ENGLISH, Set.of(RECORD), soon(), Assurance.given(CODE))))
                .isInstanceOf(Refusal.class);
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isFalse();
    }

    private void allow(ConsentScope... scopes) {
        links.answer(
                token, new ClientAnswer(Wording.NEWEST, Locale.ENGLISH, Set.of(scopes), soon(), Assurance.given(CODE)));
    }

    private LocalDate soon() {
        return LocalDate.now(clock).plusMonths(1);
    }

    private long lettersTo(String recipient) {
        return outbox.latest(organizationId).stream()
                .filter(letter -> letter.getTo().equals(recipient))
                .count();
    }

    /** As if the mail server had taken the last letter. */
    private void letterLeaves() {
        outbox.forgetAbout("client:" + clientId);
    }
}
