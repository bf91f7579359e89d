package org.attune.review;

import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.curriculum.Rubrics;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.AccountService;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.practice.PracticeGoals;
import org.attune.privacy.ConsentExpired;
import org.attune.privacy.ConsentGranted;
import org.attune.privacy.ConsentNarrowed;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentWithdrawn;
import org.attune.recording.ReadyRecordings;
import org.attune.recording.RecordingAccess;
import org.attune.review.model.Lane;
import org.attune.review.model.Mark;
import org.attune.review.model.RubricShape;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;

/** A trainee, her supervisor, and a recording of hers that is ready to be rated. */
@InContainer
abstract class ReviewFixture {

    static final AtomicInteger PEOPLE = new AtomicInteger();
    static final ConsentScope[] WITH_SUPERVISOR = {ConsentScope.SUPERVISOR};

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SelfRatingService own;

    @Inject
    SubmissionService submissions;

    @Inject
    NextSteps next;

    @Inject
    ReviewService reviews;

    @Inject
    FeedbackService feedback;

    @Inject
    ReviewLists lists;

    @Inject
    ReviewWaiting waiting;

    @Inject
    ReadyRecordings recordings;

    @Inject
    RecordingAccess access;

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    @Inject
    PracticeGoals goals;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Rubrics rubrics;

    @Inject
    Event<ConsentWithdrawn> withdrawn;

    @Inject
    Event<ConsentNarrowed> narrowed;

    @Inject
    Event<ConsentExpired> expired;

    @Inject
    Event<ConsentGranted> granted;

    long school;
    long ana;
    long marta;
    ReadyRecordings.Made session;

    @BeforeEach
    void aRecordingIsReady() {
        school = organizations.found("School " + PEOPLE.incrementAndGet());
        ana = person("ana");
        marta = person("marta");
        organizations.giveRole(school, marta, SUPERVISOR, BerlinDay.today().minusDays(9));
        organizations.relate(
                school,
                RelationshipKind.SUPERVISOR,
                marta,
                ana,
                BerlinDay.today().minusDays(9));
        session = recordings.by(school, ana, WITH_SUPERVISOR);
        asAna();
    }

    ReviewRow rowOf(long review) {
        return lists.waiting().stream()
                .filter(row -> row.id() == review)
                .findFirst()
                .orElseThrow();
    }

    long submitted() {
        rateMyself();
        return submissions.submit(session.recordingId(), marta);
    }

    long released() {
        long review = submitted();
        asMarta();
        rateAll(review);
        reviews.keepMoment(review, at("0:10", "You waited"));
        reviews.keepFeedback(review, "You waited after the sigh", "Wait once more");
        reviews.keepStrengthMoment(review, "0:10");
        reviews.release(review);
        return review;
    }

    void rateMyself() {
        asAna();
        required().forEach(behaviour -> own.rate(session.recordingId(), behaviour, Mark.THREE, null));
        own.lock(session.recordingId());
    }

    void rateAll(long review) {
        required().forEach(behaviour -> reviews.rate(review, behaviour, Mark.THREE, null));
    }

    java.util.List<String> required() {
        return RubricShape.of(rubrics.rubric("efc/v1")).requiredBehaviours();
    }

    static MomentDraft at(String time, String text) {
        return new MomentDraft(null, time, null, Lane.STRENGTH, null, text, null, 0);
    }

    long person(String name) {
        var address = name + PEOPLE.incrementAndGet() + "@review.test";
        return accounts.open(school, address, name, ZoneId.of("Europe/Berlin"), "attune-demo");
    }

    void asAna() {
        SignedInAs.somebody(ana, school, TRAINEE);
    }

    void asMarta() {
        SignedInAs.somebody(marta, school, SUPERVISOR);
    }
}
