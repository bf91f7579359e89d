package org.attune.practice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.identity.OwnAccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.shared.mail.MailMessage;
import org.attune.shared.mail.Outbox;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Letters about a meeting reach people who read different languages in different zones. */
@InContainer
class TriadLettersIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Triads triads;

    @Inject
    OwnAccountService own;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Test
    void eachIsInTheLanguageAndTheTimeOfItsReader() {
        long school = organizations.found("School of two languages");
        long host = trainee(school, "Hedda", BERLIN, null);
        long german = trainee(school, "Gesa", BERLIN, Locale.GERMAN);
        long english = trainee(school, "Emma", LONDON, Locale.ENGLISH);
        var day = LocalDate.now(clock.withZone(BERLIN)).plusDays(3);

        SignedInAs.somebody(host, school, Role.TRAINEE);
        triads.book(new TriadPlan(day, LocalTime.of(18, 30), List.of(german, english), null, List.of("m02-s1")));

        assertThat(letterTo(german, school).getSubject()).endsWith("lädt Sie zu einer Dreiergruppe ein");
        assertThat(letterTo(german, school).getText()).contains("18:30 Uhr");
        assertThat(letterTo(english, school).getSubject()).endsWith("invites you to a triad");
        assertThat(letterTo(english, school).getText()).contains(", 17:30.");
    }

    private long trainee(long school, String name, ZoneId zone, Locale language) {
        var email = name.toLowerCase(Locale.ROOT) + "@two-languages.test";
        long id = accounts.open(school, email, name, zone, "attune-demo");
        organizations.giveRole(school, id, Role.TRAINEE, BerlinDay.today().minusDays(9));
        SignedInAs.somebody(id, school, Role.TRAINEE);
        own.present(name, zone, language);
        return id;
    }

    private MailMessage letterTo(long person, long school) {
        var address = accounts.emailOf(person);
        return outbox.latest(school).stream()
                .filter(letter -> letter.getTo().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
