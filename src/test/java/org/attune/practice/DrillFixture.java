package org.attune.practice;

import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.curriculum.Enrolments;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.practice.model.DrillOutcome;
import org.attune.practice.model.DrillTry;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;

/** A trainee with a drill, her supervisor, and a peer. */
@InContainer
abstract class DrillFixture {

    static final String DRILL = "M03-D1";
    static final String OTHER_DRILL = "M03-D4";
    static final AtomicLong NAMES = new AtomicLong();
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final DrillTry.Feedback CLEAN = new DrillTry.Feedback(DrillOutcome.CLEAN, "“So it was long.”", "Shorter.");
    static final DrillTry.Feedback MISS = new DrillTry.Feedback(DrillOutcome.NOT_YET, "You waited.", "Reflect.");

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    DrillShelf shelf;

    @Inject
    DrillTries tries;

    @Inject
    DrillFeedback feedback;

    @Inject
    DrillPeers peers;

    @Inject
    DrillWaiting waiting;

    @Inject
    DrillData data;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Enrolments enrolments;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    long school;
    long ana;
    long marta;
    long bo;

    @BeforeEach
    void aSchool() {
        school = organizations.found("School " + NAMES.incrementAndGet());
        ana = person(school, "Ana", TRAINEE);
        bo = person(school, "Bo", TRAINEE);
        marta = person(school, "Marta", SUPERVISOR);
        organizations.relate(
                school,
                RelationshipKind.SUPERVISOR,
                marta,
                ana,
                BerlinDay.today().minusYears(1));
        as(ana, TRAINEE);
    }

    long round(DrillTry.Feedback seen) {
        long one = sent(marta);
        as(marta, SUPERVISOR);
        feedback.give(one, seen);
        as(ana, TRAINEE);
        tries.answer(one, "I take that.", null);
        return one;
    }

    long sent(long to) {
        as(ana, TRAINEE);
        long one = tries.begin(DRILL);
        tries.send(one, words(" So it was long. "), to);
        return one;
    }

    static DrillTries.Words words(String text) {
        return new DrillTries.Words(text, false);
    }

    void as(long person, Role... roles) {
        SignedInAs.somebody(person, school, roles);
    }

    long person(long organization, String name, Role role) {
        long id =
                accounts.open(organization, name + NAMES.incrementAndGet() + "@drill.test", name, ZONE, "attune-demo");
        organizations.giveRole(organization, id, role, BerlinDay.today().minusYears(1));
        return id;
    }
}
