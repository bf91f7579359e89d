package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.attune.identity.AccountService;
import org.attune.organization.OrganizationService;
import org.attune.shared.Subject;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody who left a word in every feature asks for a copy, and then to be forgotten. */
@InContainer
class PersonalDataIT {

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    BusyTrainee trainee;

    @Inject
    PersonalDataHolders holders;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    private Subject subject;
    private String canary;

    @BeforeEach
    void somebodyLeavesAWordEverywhere() {
        trainee.isBusy();
        subject = Subject.account(trainee.id());
        canary = trainee.canary();
    }

    @Test
    void theCopyHoldsWhatEveryFeatureKeeps() {
        var copy = holders.exportOf(subject);

        assertThat(copy.keySet())
                .contains(
                        "account",
                        "appointments",
                        "certification",
                        "evidence",
                        "learning",
                        "logbook",
                        "practice",
                        "privacy",
                        "recordings",
                        "reviews");
        assertThat(copy.getJsonObject("account").getString("name")).contains(canary);
        assertThat(copy.getJsonObject("appointments").getJsonArray("relationships"))
                .hasSize(1);
        assertThat(copy.getJsonObject("learning")
                        .getJsonArray("modules")
                        .getJsonObject(0)
                        .getString("lessonsRead"))
                .isEqualTo("M03-L1");
        assertThat(copy.getJsonObject("learning")
                        .getJsonArray("checks")
                        .getJsonObject(0)
                        .getJsonArray("answers"))
                .isNotEmpty();
        assertThat(copy.getJsonObject("practice").toString()).contains(canary + " answer", canary + " goal", "said");
        assertThat(copy.getJsonObject("logbook").toString()).contains(canary + " declined");
        assertThat(copy.getJsonObject("certification").toString()).contains(canary + " reasons", "\"holder\"");
        assertThat(copy.getJsonObject("reviews").toString()).contains("\"TRU-1\":\"THREE\"", canary + " goal");
        assertThat(copy.getJsonObject("evidence").getJsonArray("facts")).hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("R22: after the erasure no table of the database holds a word of the person")
    void erasureLeavesNoWordInAnyTable() throws SQLException {
        assertThat(placesWith(canary)).isNotEmpty();

        holders.erase(subject);
        holders.erase(subject);

        assertThat(placesWith(canary)).isEmpty();
        assertThat(accounts.idOf(canary + "@canary.test")).isEmpty();
        assertThat(organizations.rolesOf(trainee.id())).isEmpty();
        assertThat(holders.exportOf(subject).getJsonObject("certification").toString())
                .contains("\"number\"")
                .doesNotContain("holder");
    }

    @Test
    void anErasureTouchesNobodyElse() {
        var other = new Subject(Subject.Kind.ACCOUNT, trainee.supervisor());
        var before = holders.exportOf(other).getJsonObject("account");

        holders.erase(subject);

        assertThat(holders.exportOf(other).getJsonObject("account")).isEqualTo(before);
        assertThat(holders.exportOf(other).getJsonObject("logbook").getJsonArray("supervision"))
                .hasSize(1);
    }

    @Test
    void whoLeftNothingGetsAnEmptyCopy() {
        assertThat(holders.exportOf(Subject.account(Long.MAX_VALUE))).isEmpty();
        assertThat(holders.exportOf(Subject.client(Long.MAX_VALUE))).isEmpty();
    }

    private List<String> placesWith(String word) throws SQLException {
        var places = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var look = connection.createStatement();
                var columns = statement.executeQuery("SELECT table_name, column_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND character_maximum_length >= 10")) {
            while (columns.next()) {
                var where = columns.getString(1) + " WHERE `" + columns.getString(2) + "` LIKE '%" + word + "%'";
                try (var found = look.executeQuery("SELECT COUNT(*) FROM " + where)) {
                    found.next();
                    if (found.getLong(1) > 0) {
                        places.add(where);
                    }
                }
            }
        }
        return places;
    }
}
