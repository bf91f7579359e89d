package org.attune.recording.web;

import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import java.util.stream.Stream;
import org.attune.privacy.ConsentScope;
import org.attune.testing.Person;
import org.attune.testing.SampleSession;

/** A session of a minute, recorded with Hanna's consent, that can be heard. */
record RecordedOnPage(String id, String link) {

    /** Sent by a trainee; Hanna allows recording, listening and what the test says besides. */
    static RecordedOnPage by(Person trainee, ConsentScope... more) {
        var before = Preparation.by(trainee);
        var allowed = Stream.concat(Stream.of(RECORD, OWN_REVIEW), Stream.of(more));
        var link = before.consentOf("Hanna", allowed.toArray(ConsentScope[]::new));
        return new RecordedOnPage(before.recorded("Hanna", SampleSession.wav()), link);
    }
}
