package org.attune.recording;

import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.attune.curriculum.Rubrics;
import org.attune.identity.AccountService;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.privacy.ConsentScope;
import org.attune.review.MomentDraft;
import org.attune.review.ReviewService;
import org.attune.review.SelfRatingService;
import org.attune.review.SubmissionService;
import org.attune.review.model.Lane;
import org.attune.review.model.Mark;
import org.attune.review.model.RubricShape;
import org.attune.testing.BerlinDay;
import org.attune.testing.SignedInAs;

/** For in-container tests: Ana, her supervisor Marta, and a session of Ana's that its client lets Marta hear. */
@Dependent
public class SupervisedSession {

    private static final String TRANSCRIPT = "WEBVTT\n\n00:01.000 --> 00:02.000\nand then I just went quiet\n";

    @Inject
    RecordedSessions sessions;

    @Inject
    RecordingAccess access;

    @Inject
    TranscriptDesk desk;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    Reviewing reviewing;

    private long school;
    private long ana;
    private long marta;
    private RecordedSessions.Made session;

    /** The services by which a recording is rated and handed over. */
    @Dependent
    public static class Reviewing {

        @Inject
        SelfRatingService own;

        @Inject
        SubmissionService submissions;

        @Inject
        ReviewService reviews;

        @Inject
        Rubrics rubrics;
    }

    /** Records it, of this length in words, with a transcript; Ana is signed in afterwards. */
    SupervisedSession recorded(int repeats) throws IOException {
        recordedInSilence(repeats);
        desk.bringIn(id(), TRANSCRIPT.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** One more of the same coach, with another client. @return its id */
    long recordedAgain(int repeats) throws IOException {
        return sessions.by(school, ana, repeats).recordingId();
    }

    /** The same without a transcript. */
    SupervisedSession recordedInSilence(int repeats) throws IOException {
        school = organizations.found("School of erasure");
        ana = person("ana");
        marta = person("marta");
        organizations.giveRole(school, marta, SUPERVISOR, BerlinDay.today().minusDays(9));
        organizations.relate(
                school,
                RelationshipKind.SUPERVISOR,
                marta,
                ana,
                BerlinDay.today().minusDays(9));
        session = sessions.by(school, ana, repeats, ConsentScope.SUPERVISOR);
        access.grantViewer(id(), marta, ConsentScope.SUPERVISOR);
        asAna();
        return this;
    }

    /** Ana hands it over, Marta rates it and writes a comment; Marta is signed in afterwards. */
    long inReview() {
        asAna();
        var required = RubricShape.of(reviewing.rubrics.rubric("efc/v1")).requiredBehaviours();
        required.forEach(behaviour -> reviewing.own.rate(id(), behaviour, Mark.THREE, null));
        reviewing.own.lock(id());
        long review = reviewing.submissions.submit(id(), marta);
        asMarta();
        required.forEach(behaviour -> reviewing.reviews.rate(review, behaviour, Mark.THREE, null));
        reviewing.reviews.keepMoment(
                review, new MomentDraft(null, "0:10", null, Lane.STRENGTH, null, "You waited", "went quiet", 0));
        return review;
    }

    long id() {
        return session.recordingId();
    }

    /** Of the file as it was sent. */
    String digest() {
        return RecordedSessions.digestOf(id());
    }

    /** The client answers anew: all that is Ana's, and this besides. */
    void allow(ConsentScope... allowed) {
        sessions.allow(session.link(), allowed);
    }

    String link() {
        return session.link();
    }

    long school() {
        return school;
    }

    long ana() {
        return ana;
    }

    void asAna() {
        SignedInAs.somebody(ana, school, TRAINEE);
    }

    void asMarta() {
        SignedInAs.somebody(marta, school, SUPERVISOR);
    }

    private long person(String name) {
        var address = name + school + "@erasure.test";
        return accounts.open(school, address, name, ZoneId.of("Europe/Berlin"), "attune-demo");
    }
}
