package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.recording.redaction.Stretch.Kind.CUT;
import static org.attune.recording.redaction.Stretch.Kind.MUTE;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.attune.recording.model.Cue;
import org.attune.recording.redaction.Stretch;
import org.attune.review.Moment;
import org.attune.review.MomentDraft;
import org.attune.review.ReviewService;
import org.attune.review.model.Lane;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that was open while something was taken out of a session brings none of it back. */
@InContainer
class RedactedMeanwhileIT {

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SupervisedSession session;

    @Inject
    Redacting redacting;

    @Inject
    RedactionDesk desk;

    @Inject
    TranscriptDesk words;

    @Inject
    TranscriptService transcripts;

    @Inject
    ReviewService reviews;

    @BeforeEach
    void aSession() throws IOException {
        session.recorded(9_000);
    }

    @Test
    void placesChosenBeforeAnotherWindowTookSomethingOutAreRefused() throws Exception {
        redacting.redact(session.id(), List.of(new Stretch(1_000, 6_000, CUT)), List.of());

        assertThatThrownBy(() ->
                        desk.ask(session.id(), session.digest(), List.of(new Stretch(8_000, 9_000, MUTE)), List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("redact.changed");
    }

    @Test
    void aReviewersPageThatWasOpenBeforeQuotesNothingThatWasStruck() throws Exception {
        long review = session.inReview();
        session.asAna();
        redacting.redact(session.id(), List.of(), List.of("quiet"));
        session.asMarta();

        reviews.keepMoment(review, quoting("and then I just went quiet"));
        reviews.keepMoment(review, quoting("and then I just went […]"));

        assertThat(reviews.room(review).sheet().moments())
                .extracting(Moment::quote)
                .containsOnly("went […]", null, "and then I just went […]");
    }

    @Test
    void anEditorThatWasOpenBeforeBringsNothingBack() throws Exception {
        var before = words.open(session.id());
        redacting.redact(session.id(), List.of(), List.of("quiet"));
        long now = words.open(session.id()).transcript().revision();

        assertThatThrownBy(() -> words.keep(
                        session.id(),
                        before.recording().digest(),
                        now,
                        before.transcript().cues()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("editor.changed");
        assertThat(transcripts.of(session.id())).extracting(Cue::text).noneMatch(text -> text.contains("quiet"));
    }

    private static MomentDraft quoting(String line) {
        return new MomentDraft(null, "0:01", null, Lane.NOTE, null, "Here", line, 0);
    }
}
