package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.model.reflection.ReflectionForm;
import org.attune.shared.NotFoundException;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;

/** An author of reflections, her supervisor, and somebody who learns beside her. */
@InContainer
abstract class ReflectionFixture {

    static final AtomicLong NAMES = new AtomicLong();
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final String WORDS = "I wanted her to thank me.";

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Reflections reflections;

    @Inject
    ReflectionReaders readers;

    @Inject
    ReflectionViews views;

    @Inject
    SharedReflections shared;

    @Inject
    ReflectionWaiting waiting;

    @Inject
    ReflectionData data;

    @Inject
    EnergyNotes energy;

    @Inject
    EvidenceLedger ledger;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    long school;
    long ana;
    long bo;
    long marta;

    @BeforeEach
    void aSchool() {
        school = organizations.found("School " + NAMES.incrementAndGet());
        ana = person(school, "Ana", TRAINEE);
        bo = person(school, "Bo", TRAINEE);
        marta = person(school, "Marta", SUPERVISOR);
        supervises(marta);
        as(ana, TRAINEE);
    }

    void nobodyFinds(long one) {
        assertThatThrownBy(() -> shared.open(one)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shared.comment(one, "Hello")).isInstanceOf(NotFoundException.class);
    }

    long written() {
        as(ana, TRAINEE);
        long one = reflections.begin(ReflectionForm.FREE, Reflection.Prompt.none());
        reflections.keep(one, Map.of("text", WORDS));
        return one;
    }

    void supervises(long person) {
        organizations.relate(
                school,
                RelationshipKind.SUPERVISOR,
                person,
                ana,
                BerlinDay.today().minusYears(1));
    }

    void as(long person, Role... roles) {
        SignedInAs.somebody(person, school, roles);
    }

    long person(long organization, String name, Role role) {
        long id = accounts.open(
                organization, name.replace(" ", "") + NAMES.incrementAndGet() + "@reflect.test", name, ZONE, "attune");
        organizations.giveRole(organization, id, role, BerlinDay.today().minusYears(1));
        return id;
    }
}
