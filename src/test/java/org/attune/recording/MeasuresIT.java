package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.privacy.ConsentScope.MEASURES;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.attune.identity.Role;
import org.attune.recording.measures.Measure;
import org.attune.recording.model.Cue;
import org.attune.shared.NotFoundException;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may look at what can be counted in a session. */
@InContainer
@DisplayName("R10 R19 R22: figures of a session are for whom the client and the coach let see them")
class MeasuresIT {

    private static final List<Cue> LINES =
            List.of(new Cue(0, 2000, "Client", "I was so sad."), new Cue(4000, 6000, "Coach", "What was that like?"));

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SupervisedSession session;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    @Inject
    MeasureService measures;

    @Inject
    TranscriptDesk desk;

    @BeforeEach
    void aSessionWhoseClientAllowsMeasures() throws IOException {
        session.recorded(9_000);
        session.allow(SUPERVISOR, MEASURES);
        keep(LINES);
    }

    @Test
    void theCoachLooksFirstAndTheSupervisorOnlyAfterwards() {
        assertThat(mine().measures()).extracting(Measure::kind).contains(Measure.Kind.WAIT_AFTER_FEELING);
        assertHiddenFromTheSupervisor();
        session.asAna();
        measures.noteSeen(session.id(), mine().revision());

        session.asMarta();
        assertThat(measures.of(session.id()).measures()).isNotEmpty();

        session.asAna();
        keep(List.of(LINES.get(0), LINES.get(1).saying("Hm.")));
        assertHiddenFromTheSupervisor();
    }

    @Test
    void whatTheCoachSawBeforeAChangeIsNotSeen() {
        long before = mine().revision();
        keep(List.of(LINES.get(0), LINES.get(1).saying("Hm.")));

        measures.noteSeen(session.id(), before);

        assertHiddenFromTheSupervisor();
    }

    @Test
    void theCoachMayKeepThemAgain() {
        measures.noteSeen(session.id(), mine().revision());
        measures.hide(session.id());

        assertHiddenFromTheSupervisor();
    }

    @Test
    void withoutTheClientsYesNothingIsCountedAndASecondYesBeginsAnew() {
        measures.noteSeen(session.id(), mine().revision());

        session.allow(SUPERVISOR);

        assertThat(mine().allowed()).isFalse();
        assertThat(mine().measures()).isEmpty();
        assertHiddenFromTheSupervisor();
        session.allow(SUPERVISOR, MEASURES);
        assertHiddenFromTheSupervisor();
    }

    @Test
    @DisplayName("R10: a yes to words that did not name counting is no yes to counting")
    void nothingIsCountedOnAYesToTheFirstWording() throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.prepareStatement("UPDATE privacy_grant SET wording = '1' WHERE client_id ="
                        + " (SELECT client_id FROM recording_recording WHERE id = ?)")) {
            change.setLong(1, session.id());
            assertThat(change.executeUpdate()).isEqualTo(1);
        }

        assertThat(mine().allowed()).isFalse();
        assertThat(mine().measures()).isEmpty();
    }

    @Test
    void nobodyElseLooksWhateverTheirRole() {
        measures.noteSeen(session.id(), mine().revision());

        for (var role :
                List.of(Role.PROGRAMME_LEAD, Role.ORGANIZATION_ADMIN, Role.ASSESSOR, Role.TRAINEE, Role.SUPERVISOR)) {
            SignedInAs.somebody(session.ana() + 5000, session.school(), role);
            assertThatThrownBy(() -> measures.of(session.id())).as(role.name()).isInstanceOf(NotFoundException.class);
        }
    }

    private MeasuresView mine() {
        session.asAna();
        return measures.of(session.id());
    }

    private void keep(List<Cue> lines) {
        session.asAna();
        var seen = desk.open(session.id()).transcript().revision();
        assertThat(desk.keep(session.id(), session.digest(), seen, lines).done())
                .isTrue();
    }

    private void assertHiddenFromTheSupervisor() {
        session.asMarta();
        assertThatThrownBy(() -> measures.of(session.id())).isInstanceOf(NotFoundException.class);
        session.asAna();
    }
}
