package org.attune.practice;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.practice.model.DrillOutcome;
import org.attune.practice.model.DrillTry;
import org.attune.practice.model.PlanItem;
import org.attune.practice.model.PlanState;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.shared.Waiting;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Practice plans between a trainee and a supervisor. */
@InContainer
@DisplayName("S76: a plan is agreed by trainee and supervisor")
class PlanIT {

    private static final AtomicLong NAMES = new AtomicLong();
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    PracticePlans plans;

    @Inject
    PracticeGoals goals;

    @Inject
    DrillTries tries;

    @Inject
    PlanWaiting waiting;

    @Inject
    PlanData data;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    private long school;
    private long ana;
    private long marta;
    private long goal;

    @BeforeEach
    void aGoalFromAReview() {
        school = organizations.found("Plan school " + NAMES.incrementAndGet());
        ana = person(school, TRAINEE);
        marta = person(school, SUPERVISOR);
        organizations.relate(
                school,
                RelationshipKind.SUPERVISOR,
                marta,
                ana,
                BerlinDay.today().minusYears(1));
        as(ana, TRAINEE);
        goal = goals.setGoal(ana, "Reflect before asking", 9L, "LST-1");
    }

    @Test
    void aGoalTurnsIntoDrillsAndScenesOfItsBehaviour() {
        var options = plans.view(goal).getOptions();

        assertThat(options).extracting(option -> option.item().getRef()).contains("M03-D1");
        assertThat(options).extracting(option -> option.item().getKind()).contains(PlanItem.Kind.SCENARIO);
        assertThat(options.stream().filter(PlanView.Option::picked))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.contentNotes()).isEmpty());
    }

    @Test
    void aPlanStandsWhenBothAgreedToTheSameList() {
        plans.propose(goal, keys(), "Is this enough?");
        assertThat(waiting.waitingFor(marta)).singleElement().satisfies(line -> {
            assertThat(line.getKey()).isEqualTo("plan.waiting.supervisor");
            assertThat(line.getTurn()).isEqualTo(Waiting.Turn.YOU);
        });
        plans.agree(goal); // Not the trainee's turn: nobody agrees in the place of the other.
        assertThat(plans.view(goal).getState()).isEqualTo(PlanState.WITH_SUPERVISOR);

        as(marta, SUPERVISOR);
        plans.propose(goal, Set.of("DRILL M03-D1"), "Begin with one.");
        as(ana, TRAINEE);
        assertThat(plans.view(goal).getState()).isEqualTo(PlanState.WITH_TRAINEE);
        assertThat(waiting.waitingFor(marta)).isEmpty();
        plans.agree(goal);
        plans.agree(goal);

        assertThat(plans.view(goal).getState()).isEqualTo(PlanState.AGREED);
        assertThat(plans.view(goal).getItems()).extracting(PlanItem::getRef).containsExactly("M03-D1");
        assertThat(waiting.waitingFor(ana)).isEmpty();
    }

    @Test
    void whatWasDoneSinceTheAgreementIsShown() {
        plans.propose(goal, Set.of("DRILL M03-D1"), null);
        as(marta, SUPERVISOR);
        plans.agree(goal);
        as(ana, TRAINEE);
        assertThat(plans.view(goal).getProgress())
                .extracting(PlanView.Progress::times)
                .containsExactly(0L);

        long one = tries.begin("M03-D1");
        tries.sendToMyself(one, new DrillTries.Words("So it was long.", false));
        tries.checkMyself(one, new DrillTry.Feedback(DrillOutcome.CLEAN, "Short.", "Slower."), "My eyes.");

        assertThat(plans.view(goal).getProgress())
                .extracting(PlanView.Progress::times)
                .containsExactly(1L);
    }

    @Test
    void nobodyElseSeesAPlanAndASupervisorOnlyWhatWasProposed() {
        as(marta, SUPERVISOR);
        assertThatThrownBy(() -> plans.view(goal)).isInstanceOf(NotFoundException.class);
        as(ana, TRAINEE);
        plans.propose(goal, keys(), null);

        as(person(school, SUPERVISOR), SUPERVISOR, TRAINEE);
        assertThatThrownBy(() -> plans.view(goal)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plans.agree(goal)).isInstanceOf(NotFoundException.class);
        long elsewhere = organizations.found("Other");
        SignedInAs.somebody(person(elsewhere, SUPERVISOR), elsewhere, SUPERVISOR);
        assertThatThrownBy(() -> plans.propose(goal, Set.of("DRILL M03-D1"), null))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anEmptyPlanAndAClosedGoalAreRefused() {
        assertThatThrownBy(() -> plans.propose(goal, Set.of("DRILL unknown"), null))
                .isInstanceOf(Refusal.class);
        goals.met(goal);
        assertThatThrownBy(() -> plans.propose(goal, Set.of("DRILL M03-D1"), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("plan.goal-closed"));
    }

    @Test
    void aPlanGoesWithItsTraineeAndOutlivesItsSupervisor() {
        plans.propose(goal, keys(), "A word of mine");
        assertThat(data.exportOf(Subject.account(ana)).toString()).contains("A word of mine", "M03-D1");

        data.erase(Subject.account(marta));
        assertThat(plans.view(goal).getItems()).isNotEmpty();

        data.erase(Subject.account(ana));
        assertThat(plans.view(goal).getState()).isNull();
    }

    private Set<String> keys() {
        return plans.view(goal).getOptions().stream()
                .filter(PlanView.Option::picked)
                .map(PlanView.Option::key)
                .collect(toSet());
    }

    private void as(long person, Role... roles) {
        SignedInAs.somebody(person, school, roles);
    }

    private long person(long organization, Role role) {
        long id = accounts.open(
                organization, "plan" + NAMES.incrementAndGet() + "@plan.test", "Person", ZONE, "attune-demo");
        organizations.giveRole(organization, id, role, BerlinDay.today().minusYears(1));
        return id;
    }
}
