package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.privacy.ConsentScope.RECORD;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attune.privacy.ClientAnswer.Assurance;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.mail.Outbox;
import org.attune.shared.security.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Consent in the container: transactions, events, letters and erasure are the real ones. */
class PrivacyIT extends AskedClientFixture {

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
    ClientService service;

    @Inject
    AccessLog accesses;

    @Inject
    ClientKeeping keeping;

    @Inject
    ClientErasureJob erasure;

    @Inject
    Outbox outbox;

    @Inject
    Obstacle obstacle;

    @BeforeEach
    void nothingStandsInTheWay() {
        obstacle.set(false);
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
    @DisplayName("R22: a client reads every opening, however many there were")
    void everyOpeningIsReadPageByPage() {
        long first = 1_000_001; // No other test opens these.
        for (long recording = first; recording < first + AccessLog.SHOWN + 7; recording++) {
            accesses.opened(recording, clientId, coachId, Opened.MEDIA);
        }

        var latest = links.open(token).orElseThrow().openings();
        assertThat(latest).hasSize(AccessLog.SHOWN);
        var before = keeping.openingsBefore(token, latest.get(latest.size() - 1).id());

        assertThat(before).extracting(Opening::recordingId).hasSize(7).endsWith(first);
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
