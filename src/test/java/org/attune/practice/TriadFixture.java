package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.practice.model.triad.Step;
import org.attune.shared.Waiting;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.MovedClock;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Three trainees of one school, and a triad that they have booked. */
@InContainer
abstract class TriadFixture {

    static final String SCENE = "m02-s1";
    static final AtomicInteger NEXT = new AtomicInteger();
    static long school;
    static long otherSchool;

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Triads triads;

    @Inject
    TriadRooms rooms;

    @Inject
    TriadOwed owed;

    @Inject
    TriadNotes notes;

    @Inject
    TriadFeedback feedback;

    @Inject
    TriadHistory history;

    @Inject
    TriadCares cares;

    @Inject
    TriadWaiting waiting;

    @Inject
    TriadData data;

    @Inject
    EvidenceLedger ledger;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    Clock clock;

    long ana;
    long ben;
    long cleo;

    @BeforeEach
    void threePeopleLearnAtASchool() {
        MovedClock.reset();
        if (school == 0) {
            school = organizations.found("Triad school");
            otherSchool = organizations.found("Another school");
        }
        ana = person(school, "Ana", Role.TRAINEE);
        ben = person(school, "Ben", Role.TRAINEE);
        cleo = person(school, "Cleo", Role.TRAINEE);
    }

    @AfterEach
    void timeIsAsItWas() {
        MovedClock.reset();
    }

    long person(long organization, String name, Role role) {
        var email = name.toLowerCase() + NEXT.incrementAndGet() + "@triad.test";
        long id = accounts.open(organization, email, name, ZoneId.of("Europe/Berlin"), "attune-demo");
        organizations.giveRole(organization, id, role, BerlinDay.today().minusDays(9));
        return id;
    }

    static void as(long person) {
        SignedInAs.somebody(person, school, Role.TRAINEE);
    }

    long booked(Long... partners) {
        as(ana);
        var when = clock.instant().plus(Duration.ofMinutes(5)).atZone(ZoneId.of("Europe/Berlin"));
        return triads.book(new TriadPlan(
                when.toLocalDate(),
                when.toLocalTime(),
                List.of(partners),
                "https://meet.school.test/room",
                List.of(SCENE, SCENE, SCENE)));
    }

    long begun(Long... partners) {
        long triad = booked(partners);
        enter(triad, ana);
        Arrays.stream(partners).forEach(partner -> enter(triad, partner));
        allReady(triad, ana, partners);
        MovedClock.pass(Duration.ofMinutes(5));
        allReady(triad, ana, partners);
        assertThat(step(triad)).isEqualTo(Step.PRACTISE);
        return triad;
    }

    void enter(long triad, long person) {
        as(person);
        rooms.here(triad);
    }

    void allReady(long triad, long first, Long... others) {
        as(first);
        rooms.ready(triad, true);
        for (long other : others) {
            as(other);
            rooms.ready(triad, true);
        }
    }

    Step step(long triad) {
        as(ana);
        return rooms.look(triad).now().step();
    }

    void pass(int minutes) {
        MovedClock.pass(Duration.ofMinutes(minutes));
    }

    List<EvidenceFact> facts(long person) {
        var standing = ledger.standing(school, person);
        assertThat(standing).extracting(EvidenceFact::getKind).doesNotContain(EvidenceKind.CLIENT_SESSION);
        return standing.stream()
                .filter(fact -> fact.getKind().equals(EvidenceKind.TRIAD_ROUND))
                .toList();
    }

    List<Waiting> careLine(long person) {
        return waiting.waitingFor(person).stream()
                .filter(line -> line.getKey().equals("triad.waiting.care"))
                .toList();
    }
}
