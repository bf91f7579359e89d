package org.attune.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.certification.CertificationOverview;
import org.attune.certification.OverviewGroup;
import org.attune.certification.OverviewPerson;
import org.attune.certification.Programmes;
import org.attune.certification.StandingKeeper;
import org.attune.certification.model.CertificateStatus;
import org.attune.certification.model.Judgement;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.logbook.ClientHours;
import org.attune.logbook.ClientSession;
import org.attune.logbook.SessionFormat;
import org.attune.organization.OrganizationService;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The cohort of the demo, loaded into a school of its own: everybody stands where their story says. */
@InContainer
class CohortIT {

    private static final String MARK = "cohort-";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static long school;

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Cohort cohort;

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    @Inject
    CertificationOverview overview;

    @Inject
    StandingKeeper standings;

    @Inject
    Programmes programmes;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ClientHours hours;

    @BeforeEach
    void isLoadedOnce() {
        SignedInAs.nobody();
        if (school == 0) {
            long founded = organizations.found("School of the cohort");
            cohort.load(founded, MARK);
            school = founded; // Only now: a cohort that could not be loaded is tried again.
        }
    }

    @Test
    void peopleStandAtEveryStageAndAreNotLoadedTwice() {
        cohort.load(school, MARK);
        Stream.of("ana", "bo", "cleo", "dev", "fay", "hana", "ivo", "jun", "kai", "lea")
                .forEach(key -> standings.refresh(school, personOf(key))); // Jobs would do so a moment later.
        as("lead", Role.PROGRAMME_LEAD);

        var people = overview.page(null, 0);

        assertThat(people).hasSize(10);
        assertThat(people.stream().collect(Collectors.groupingBy(OverviewPerson::getGroup)))
                .containsOnlyKeys(
                        OverviewGroup.UNDERWAY, OverviewGroup.CERTIFIED, OverviewGroup.ENDED, OverviewGroup.STUCK);
    }

    @Test
    @DisplayName("Ana: all met, and awarded")
    void anaIsAwarded() {
        as("ana", Role.TRAINEE);

        assertThat(open()).isEmpty();
        assertThat(status()).isEqualTo(CertificateStatus.ACTIVE);
    }

    @Test
    @DisplayName("Bo: half an hour short, and 4.5 hours of supervision for 49.5")
    void boIsHalfAnHourShort() {
        long bo = as("bo", Role.TRAINEE);

        assertThat(open()).contains("EFC-10", "EFC-11").doesNotContain("EFC-04");
        assertThat(minutes(bo, EvidenceKind.CLIENT_HOUR)).isEqualTo(2970);
        assertThat(minutes(bo, EvidenceKind.SUPERVISION)).isEqualTo(270);
    }

    @Test
    @DisplayName("E2, Cleo: four of five, the fourth without content")
    void cleoHasATombstone() {
        long cleo = as("cleo", Role.TRAINEE);

        var reviewed = ledger.standing(school, cleo).stream()
                .filter(fact -> fact.getKind().equals(EvidenceKind.RECORDING_REVIEWED))
                .toList();

        assertThat(reviewed).extracting(EvidenceFact::isContentErased).containsExactly(false, false, false, true);
        assertThat(open()).contains("EFC-07");
    }

    @Test
    @DisplayName("R17, Dev: new client hours are refused, the earlier ones stand")
    void devsGateIsClosedSinceYesterday() {
        long dev = as("dev", Role.TRAINEE);
        var today = LocalDate.now(ZONE);
        var session = ClientSession.on(today, LocalTime.MIDNIGHT, LocalTime.of(0, 1), ZONE);
        var with = new ClientHours.With(null, false);

        assertThatThrownBy(() -> hours.log(with, SessionFormat.INDIVIDUAL, session))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).startsWith("refused.gate."));
        assertThat(minutes(dev, EvidenceKind.CLIENT_HOUR)).isEqualTo(1200);
        assertThat(open()).contains("EFC-04");
    }

    @Test
    @DisplayName("E1, Hana: an hour with a mentor whose credential had run out is kept and not counted")
    void hanaHasAnUnverifiedHour() {
        long hana = as("hana", Role.TRAINEE);

        assertThat(ledger.standing(school, hana).stream()
                        .filter(fact -> fact.getKind().equals(EvidenceKind.MENTOR_COACHING)))
                .hasSize(10)
                .filteredOn(fact -> fact.says("mentorValid", false))
                .hasSize(1);
        assertThat(open()).contains("EFC-09");
    }

    @Test
    @DisplayName("Lea: her certificate has lapsed")
    void leaHasLapsed() {
        as("lea", Role.TRAINEE);

        assertThat(status()).isEqualTo(CertificateStatus.LAPSED);
    }

    @Test
    @DisplayName("Kai: some weeks in, and Fay: one decision from the end")
    void othersAreOnTheirWay() {
        as("kai", Role.TRAINEE);
        assertThat(open()).hasSize(20);
        as("fay", Role.TRAINEE);
        assertThat(open()).containsExactlyInAnyOrder("EFC-19", "EFC-21");
    }

    private long personOf(String key) {
        return accounts.idOf(MARK + key + "@demo.test").orElseThrow();
    }

    private long as(String key, Role role) {
        long person = personOf(key);
        SignedInAs.somebody(person, school, role);
        return person;
    }

    private List<String> open() {
        return programmes.path(null).orElseThrow().judgement().lines().stream()
                .filter(line -> !line.met())
                .map(Judgement.Line::heading)
                .map(Judgement.Heading::id)
                .toList();
    }

    private CertificateStatus status() {
        return programmes
                .path(null)
                .flatMap(path -> path.outcome().certificate())
                .orElseThrow()
                .statusOn(LocalDate.now(ZONE));
    }

    private int minutes(long person, String kind) {
        return ledger.standing(school, person).stream()
                .filter(fact -> fact.getKind().equals(kind))
                .mapToInt(EvidenceFact::getMinutes)
                .sum();
    }
}
