package org.attune.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.Role;
import org.attune.logbook.SafetyEvents.Trace;
import org.attune.logbook.model.SafetyEvent.Step;
import org.attune.logbook.model.SafetyGate;
import org.attune.logbook.model.SafetyGate.Part;
import org.attune.logbook.model.SafetySteps;
import org.attune.logbook.model.SafetySteps.Immediacy;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.mail.MailMessage;
import org.attune.shared.mail.Outbox;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Safety events as services: who is told, who reads, and which clocks stand still. */
@DisplayName("R17 E20: a safety event reaches those it concerns and nobody else")
@InContainer
class SafetyEventIT {

    private static final String WORDS = "Spoke of not going on. CANARY-7731";

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    School school;

    @Inject
    SafetyEvents events;

    @Inject
    SafetyEventData data;

    @Inject
    SafetyEventWaiting waiting;

    @Inject
    SafetyEventWatch watch;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @BeforeEach
    void aSchoolOpens() {
        school.opens();
    }

    @Test
    void theSupervisorIsToldAtOnceAndNothingLeavesTheTwo() {
        long id = noted(new SafetySteps(Immediacy.NOW).safe(true, true));

        assertThat(events.event(id).getToldAt()).isNotNull();
        assertThat(events.words(events.event(id))).isEqualTo(WORDS);
        assertThat(outbox.latest(school.id))
                .filteredOn(letter -> letter.getSubject().startsWith("Something serious"))
                .singleElement()
                .extracting(MailMessage::getText)
                .asString()
                .contains("/logbook/event?id=" + id)
                .doesNotContain("CANARY");
        school.asSupervisor();
        assertThat(events.words(events.event(id))).isEqualTo(WORDS);
        assertThat(waiting.waitingFor(school.supervisor))
                .extracting(Waiting::getKey)
                .containsExactly("waiting.event.look");
        long stranger = school.person("Another Supervisor", Role.SUPERVISOR);
        SignedInAs.somebody(stranger, school.id, Role.SUPERVISOR);
        assertThatThrownBy(() -> events.event(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> events.takeUp(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> events.close(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void leadsSeeThatThereIsOneAndHowFar() {
        long id = noted(new SafetySteps(Immediacy.NOW));

        school.asLead();
        assertThat(events.traces())
                .extracting(Trace::state, Trace::toldLate)
                .containsExactly(Tuple.tuple("TOLD", false));
        assertThat(waiting.waitingFor(school.lead))
                .extracting(Waiting::getKey, Waiting::getTurn)
                .containsExactly(Tuple.tuple("waiting.event.exists", Turn.OTHERS));
        SignedInAs.somebody(school.lead, school.id, Role.PROGRAMME_LEAD, Role.SUPERVISOR);
        assertThatThrownBy(() -> events.event(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void itIsClosedStepByStepAndDeadlinesRunAgain() {
        long id = noted(new SafetySteps(null));
        assertThat(leaves())
                .singleElement()
                .satisfies(
                        leave -> assertThat(leave.says("cause", "safety-event")).isTrue());
        events.goOn(id, new SafetySteps(Immediacy.SOON).safe(true, false).referred(true, false));
        assertThatThrownBy(() -> events.debriefed(id)).isInstanceOf(RuntimeException.class);

        school.asSupervisor();
        assertThatThrownBy(() -> events.close(id)).isInstanceOf(Refusal.class);
        events.takeUp(id);
        events.debriefed(id);
        assertThat(events.event(id).getOpenSteps()).isEmpty();
        events.close(id);

        assertThat(events.event(id).isOpen()).isFalse();
        assertThat(waiting.waitingFor(school.supervisor)).isEmpty();
        assertThat(leaves())
                .singleElement()
                .extracting(leave -> leave.attribute("until").orElseThrow())
                .isEqualTo(school.today().toString());
    }

    @Test
    void aDrillThatEndsMeanwhileGoesOnStanding() {
        school.gateStandsUntil(school.today().minusDays(1));
        assertThat(gate().stands()).isFalse();
        school.asTrainee();
        events.record(clock.instant().minus(Duration.ofDays(3)), new SafetySteps(Immediacy.NOW), null);

        assertThat(gate().stands()).isTrue();
        assertThat(gate().until()).isAfter(school.today());
    }

    @Test
    void whereThereIsNobodyToTellTheStepStaysOpenUntilThereIs() {
        long alone = school.person("Noa Alone", Role.TRAINEE);
        SignedInAs.somebody(alone, school.id, Role.TRAINEE);
        long id = events.record(clock.instant(), new SafetySteps(Immediacy.SOON), null);
        assertThat(events.event(id).getOpenSteps()).contains(Step.TOLD);
        school.asLead();
        assertThat(events.traces()).extracting(Trace::state).containsExactly("UNTOLD");

        school.supervises(school.supervisor, alone);
        SignedInAs.somebody(alone, school.id, Role.TRAINEE);
        events.goOn(id, new SafetySteps(Immediacy.SOON));

        assertThat(events.event(id).getSupervisorId()).isEqualTo(school.supervisor);
    }

    @Test
    @DisplayName("R17: before the day is over somebody is found to tell, or those who can find one are asked")
    void itIsLookedAtAgainBeforeTheDayIsOver() {
        long alone = school.person("Noa Alone", Role.TRAINEE);
        SignedInAs.somebody(alone, school.id, Role.TRAINEE);
        long id = events.record(clock.instant(), new SafetySteps(Immediacy.SOON), null);

        watch.run(String.valueOf(id));
        assertThat(subjects())
                .containsExactlyInAnyOrder(
                        "Please tell your programme lead today", "A safety event has nobody to look after it");
        assertThat(outbox.latest(school.id))
                .noneMatch(letter -> letter.getText().contains("Noa Alone")
                        && !letter.getText().startsWith("Hello Noa Alone"));

        school.supervises(school.supervisor, alone);
        watch.run(String.valueOf(id));
        assertThat(events.event(id).getSupervisorId()).isEqualTo(school.supervisor);

        watch.run(String.valueOf(id));
        assertThat(subjects()).contains("Something serious still waits for you today");
        school.asSupervisor();
        events.takeUp(id);
        int letters = subjects().size();
        watch.run(String.valueOf(id));
        assertThat(subjects()).hasSize(letters);
    }

    private List<String> subjects() {
        return outbox.latest(school.id).stream().map(MailMessage::getSubject).toList();
    }

    @Test
    void aTimeToComeIsRefusedAndNothingIsKept() {
        school.asTrainee();
        var steps = new SafetySteps(Immediacy.NOW);
        for (var time : new Instant[] {
            null, clock.instant().plusSeconds(90), clock.instant().minus(Duration.ofDays(15))
        }) {
            assertThatThrownBy(() -> events.record(time, steps, null))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("time"));
        }
        assertThatThrownBy(() -> events.record(clock.instant(), steps, "x".repeat(501)))
                .isInstanceOf(Refusal.class);
        assertThat(events.own()).isEmpty();
    }

    @Test
    @DisplayName("R11: it is handed over to either of the two, and its words go with them")
    void itsWordsGoWithAnErasedPerson() {
        long id = noted(new SafetySteps(Immediacy.NOW));
        assertThat(data.exportOf(Subject.account(school.trainee)).toString()).contains("CANARY-7731");

        data.erase(Subject.account(school.trainee));

        assertThat(events.words(events.event(id))).isNull();
        assertThat(data.exportOf(Subject.account(school.supervisor)).toString()).doesNotContain("CANARY");
    }

    private long noted(SafetySteps steps) {
        school.asTrainee();
        return events.record(clock.instant().minus(Duration.ofMinutes(5)), steps, WORDS);
    }

    private List<EvidenceFact> leaves() {
        return ledger.standing(school.id, school.trainee).stream()
                .filter(fact -> fact.getKind().equals(EvidenceKind.LEAVE))
                .toList();
    }

    private SafetyGate.Standing gate() {
        return SafetyGate.of(ledger.standing(school.id, school.trainee)).on(LocalDate.now(School.ZONE)).stream()
                .filter(part -> part.part() == Part.DRILL)
                .findFirst()
                .orElseThrow();
    }
}
