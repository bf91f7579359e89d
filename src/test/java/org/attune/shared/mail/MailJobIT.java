package org.attune.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.store.MailMessages;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays of a letter once the mail server has taken it. */
@InContainer
class MailJobIT {

    private static final long SCHOOL = 1;
    private static final String ABOUT = "client:-7";
    private static final String OUTSIDE = "mira.canary@client.test";
    private static final String MEMBER = "ana.canary@school.test";

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Outbox outbox;

    @Inject
    MailMessages messages;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    private MailTaker server;

    @BeforeEach
    void aMailServer() throws IOException {
        SignedInAs.nobody();
        server = new MailTaker();
    }

    @AfterEach
    void forgetTheLetters() throws IOException {
        server.close();
        outbox.forgetAbout(ABOUT);
        outbox.forget(MEMBER);
    }

    @Test
    void whereALetterToAClientWentStandsNowhereOnceItLeft() throws Exception {
        outbox.sendOutside(SCHOOL, OUTSIDE, "Your consent", "A link", ABOUT);
        assertThat(outbox.isWaitingAbout(ABOUT)).isTrue();

        run(newest());

        assertThat(server.recipients()).containsExactly(OUTSIDE);
        assertThat(outbox.isWaitingAbout(ABOUT)).isFalse();
        assertThat(rows("recipient = '" + OUTSIDE + "' OR body LIKE '%A link%'"))
                .isZero();
        assertThat(rows("about = '" + ABOUT + "' AND sent_at IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void aLetterThatCouldNotLeaveKnowsWhereItGoes() throws Exception {
        outbox.sendOutside(SCHOOL, OUTSIDE, "Your consent", "A link", ABOUT);
        var letter = newest();
        server.refuse();
        assertThatThrownBy(() -> run(letter)).isNotNull();

        server.take();
        run(letter);

        assertThat(server.recipients()).containsExactly(OUTSIDE);
    }

    @Test
    void aLetterToAClientThatIsGivenUpIsForgottenWithItsAddress() throws Exception {
        outbox.sendOutside(SCHOOL, OUTSIDE, "Your consent", "A link", ABOUT);
        giveUp(newest());
        outbox.sendOnce(SCHOOL, OUTSIDE, "Your receipt", "A receipt", ABOUT);
        giveUp(newest());

        assertThat(rows("recipient = '" + OUTSIDE + "' OR about = '" + ABOUT + "'"))
                .isZero();
        assertThat(outbox.isWaitingAbout(ABOUT)).isFalse();
    }

    @Test
    void aLetterToAMemberThatIsGivenUpWaitsForTheOperator() throws Exception {
        outbox.send(SCHOOL, MEMBER, "An answer", "Somebody answered", ABOUT);
        var letter = newest();
        giveUp(letter);

        run(letter);

        assertThat(server.recipients()).containsExactly(MEMBER);
    }

    @Test
    void ofALetterToAMemberTheSchoolStillSeesThatItLeft() throws Exception {
        outbox.send(SCHOOL, MEMBER, "An answer", "Somebody answered", ABOUT);

        run(newest());

        assertThat(rows("recipient = '" + MEMBER + "' AND sent_at IS NOT NULL AND body IS NULL"))
                .isEqualTo(1);
    }

    private String newest() {
        return String.valueOf(outbox.latest(SCHOOL).get(0).getId());
    }

    private void run(String letter) throws Exception {
        transaction.begin();
        try {
            job().run(letter);
        } finally {
            transaction.commit();
        }
    }

    private void giveUp(String letter) throws Exception {
        transaction.begin();
        try {
            job().givenUp(letter);
        } finally {
            transaction.commit();
        }
    }

    private MailJob job() {
        var job = new MailJob();
        job.messages = messages;
        job.clock = clock;
        job.config = new ToTheTaker();
        return job;
    }

    private long rows(String which) throws SQLException {
        try (var connection = database.getConnection();
                var result =
                        connection.createStatement().executeQuery("SELECT COUNT(*) FROM shared_mail WHERE " + which)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** The settings of a school whose mail server is the one of this test. */
    private final class ToTheTaker extends AttuneConfig {

        @Override
        public Optional<String> mailHost() {
            return Optional.of("localhost");
        }

        @Override
        public String text(String key) {
            return switch (key) {
                case "attune.mail.port" -> String.valueOf(server.port());
                case "attune.mail.security" -> "none";
                case "attune.mail.from" -> "school@school.test";
                default -> super.text(key);
            };
        }

        @Override
        public Optional<String> optional(String key) {
            return Optional.empty();
        }
    }
}
