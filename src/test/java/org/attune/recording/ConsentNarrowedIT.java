package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.review.ReviewService;
import org.attune.review.model.Mark;
import org.attune.review.model.ReviewState;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A client no longer lets the supervisor listen, but the coach. */
@InContainer
class ConsentNarrowedIT {

    private static final int A_FEW = 9_000;

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SupervisedSession session;

    @Inject
    Player player;

    @Inject
    OwnRecordings own;

    @Inject
    TranscriptService transcripts;

    @Inject
    ReviewService reviews;

    @Inject
    EvidenceLedger ledger;

    @BeforeEach
    void aRecordingThatMartaMayHear() throws IOException {
        session.recorded(A_FEW);
    }

    @Test
    @DisplayName("R10 R11 E2: without the yes to a supervisor the coach still listens, the supervisor does not")
    void narrowingShutsOutTheSupervisorAlone() {
        long review = session.inReview();
        session.asAna();
        assertThat(own.open(session.id()).listeners()).hasSize(1);

        session.allow();

        session.asMarta();
        assertThat(player.get("/media/" + session.id()).statusCode()).isEqualTo(404);
        assertThat(player.get("/media/" + session.id() + "/peaks").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> transcripts.of(session.id())).isInstanceOf(NotFoundException.class);
        var closed = reviews.room(review);
        assertThat(closed.head().state()).isEqualTo(ReviewState.CLOSED);
        assertThat(closed.isContentOpen()).isFalse();
        assertThat(closed.sheet().moments()).isEmpty();
        assertThatThrownBy(() -> reviews.rate(review, "TRU-1", Mark.FOUR, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.release(review)).isInstanceOf(Refusal.class);
        session.asAna();
        assertThat(player.get("/media/" + session.id()).body()).startsWith(RecordedSessions.WORDS);
        assertThat(transcripts.of(session.id())).hasSize(1);
        assertThat(own.open(session.id()).listeners()).as("who may hear it").isEmpty();
        assertThat(ledger.standing(session.school(), session.ana()).stream().map(EvidenceFact::getKind))
                .doesNotContain(EvidenceKind.RECORDING_REVIEWED);
    }
}
