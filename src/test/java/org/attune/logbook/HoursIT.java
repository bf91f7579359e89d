package org.attune.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.Role;
import org.attune.logbook.ClientHours.With;
import org.attune.privacy.ClientService;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Client hours as a service: what may be logged, who signs, and what the ledger makes of it. */
@InContainer
class HoursIT {

    private static final With UNLISTED = new With(null, false);

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    School school;

    @Inject
    ClientHours hours;

    @Inject
    ClientHourRows rows;

    @Inject
    ClientService clients;

    @Inject
    EvidenceLedger ledger;

    @Inject
    HoursData data;

    @BeforeEach
    void aSchoolOpens() {
        school.opens();
    }

    private static ClientSession on(LocalDate day, int hour) {
        return ClientSession.on(day, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0), School.ZONE);
    }

    private long log(LocalDate day, int hour) {
        school.asTrainee();
        return hours.log(UNLISTED, SessionFormat.INDIVIDUAL, on(day, hour));
    }

    private List<EvidenceFact> standing(String kind) {
        return ledger.standing(school.id, school.trainee).stream()
                .filter(fact -> fact.getKind().equals(kind))
                .toList();
    }

    private static String keyOf(Throwable thrown) {
        return ((Refusal) thrown).key();
    }

    @Test
    @DisplayName(
            "R17, Dev: sessions after the drill expired are refused, earlier ones are not, and what was logged stands")
    void anExpiredDrillStopsNewHoursAndTakesNothingBack() {
        var lastDay = school.today().minusDays(2);
        school.gateStandsUntil(lastDay);
        log(lastDay.minusDays(3), 9);

        log(lastDay, 9);
        assertThatThrownBy(() -> log(lastDay.plusDays(1), 9)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("refused.gate.DRILL.OVER");
            assertThat(refusal.field()).isEqualTo("day");
        });
        assertThat(standing(EvidenceKind.CLIENT_HOUR)).hasSize(2);
    }

    @Test
    void withoutTheSafetyModuleNothingCanBeLogged() {
        assertThatThrownBy(() -> log(school.today().minusDays(1), 9))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refused.gate.CHECK.MISSING"));
    }

    @Test
    void aClientIsNamedOnlyWithAnotherYesAndOnlyByTheirOwnCoach() {
        school.gateStandsUntil(school.today().plusMonths(3));
        school.asTrainee();
        long client = clients.add("Mira", null, true);
        var session = on(school.today().minusDays(1), 9);

        assertThatThrownBy(() -> hours.log(new With(client, false), SessionFormat.INDIVIDUAL, session))
                .satisfies(refusal -> assertThat(keyOf(refusal)).isEqualTo("refused.not-agreed"));
        hours.log(new With(client, true), SessionFormat.INDIVIDUAL, session.as(true, false));

        assertThat(standing(EvidenceKind.CLIENT_HOUR)).singleElement().satisfies(fact -> {
            assertThat(fact.getMinutes()).isEqualTo(60);
            assertThat(fact.getAttributes())
                    .containsEntry("client", String.valueOf(client))
                    .containsEntry("paid", "true")
                    .containsEntry("format", "individual");
        });
        assertThat(data.exportOf(Subject.client(client)).getJsonArray("sessions"))
                .hasSize(1);
        assertThat(rows.of(hours.own()))
                .singleElement()
                .satisfies(row -> assertThat(row.alias()).isEqualTo("Mira"));

        long colleague = school.person("Tarek Ban", Role.TRAINEE);
        SignedInAs.somebody(colleague, school.id, Role.TRAINEE);
        assertThatThrownBy(() -> hours.log(new With(client, true), SessionFormat.INDIVIDUAL, session))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("Jun: overlapping entries are flagged, a group of 18 is refused")
    void overlapsAreFlaggedForTheSupervisor() {
        school.gateStandsUntil(school.today().plusMonths(3));
        var day = school.today().minusDays(2);
        log(day, 9);
        hours.log(
                UNLISTED,
                SessionFormat.INDIVIDUAL,
                ClientSession.on(day, LocalTime.of(9, 30), LocalTime.of(10, 30), School.ZONE));
        assertThatThrownBy(() ->
                        hours.log(UNLISTED, SessionFormat.GROUP, on(day, 15).ofGroup(18)))
                .satisfies(refusal -> assertThat(keyOf(refusal)).isEqualTo("refused.group-too-large"));

        school.asSupervisor();
        assertThat(rows.of(hours.toAttest())).hasSize(2).allMatch(row -> row.overlapping() && row.isFlagged());
    }

    @Test
    void aSignatureTakesThePlaceOfTheUnsignedFactAndOnlyASupervisorOfTodayGivesIt() {
        school.gateStandsUntil(school.today().plusMonths(3));
        long hour = log(school.today().minusDays(1), 9);
        assertThatThrownBy(() -> hours.attest(hour)).isInstanceOf(NotFoundException.class);

        long stranger = school.person("Olga Vik", Role.SUPERVISOR);
        SignedInAs.somebody(stranger, school.id, Role.SUPERVISOR);
        assertThat(hours.toAttest()).isEmpty();
        assertThatThrownBy(() -> hours.attest(hour)).isInstanceOf(NotFoundException.class);

        school.asSupervisor();
        hours.attest(hour);
        hours.attest(hour);
        assertThat(standing(EvidenceKind.CLIENT_HOUR))
                .singleElement()
                .satisfies(fact -> assertThat(fact.getAttributes())
                        .containsEntry("attestedBy", String.valueOf(school.supervisor)));
    }

    @Test
    void aCorrectionIsANewFactAndTheOldOneStaysReadable() {
        school.gateStandsUntil(school.today().plusMonths(3));
        long wrong = log(school.today().minusDays(1), 9);
        hours.correct(
                wrong,
                UNLISTED,
                SessionFormat.INDIVIDUAL,
                ClientSession.on(school.today().minusDays(1), LocalTime.of(9, 0), LocalTime.of(9, 45), School.ZONE));

        assertThat(standing(EvidenceKind.CLIENT_HOUR))
                .singleElement()
                .satisfies(fact -> assertThat(fact.getMinutes()).isEqualTo(45));
        assertThat(ledger.history(school.id, school.trainee))
                .filteredOn(fact -> fact.getKind().equals(EvidenceKind.CLIENT_HOUR))
                .hasSize(2);
        assertThat(hours.sums().all()).isEqualTo(45);
        assertThatThrownBy(() -> hours.withdraw(wrong)).isInstanceOf(Refusal.class);
    }
}
