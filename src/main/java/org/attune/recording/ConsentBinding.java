package org.attune.recording;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.attune.privacy.ConsentGranted;
import org.attune.privacy.VoiceService;
import org.attune.recording.model.BoundConsent;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.BoundConsents;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** Binds the consent of every voice to the digest of the file on which it can be heard (R9), once for each. */
@ApplicationScoped
@Transactional
public class ConsentBinding implements PersonalData {

    @Inject
    BoundConsents bound;

    @Inject
    VoiceService voices;

    @Inject
    HeardRecordings heard;

    @Inject
    Clock clock;

    /** The file has just become a recording, or a voice agreed that had not. */
    void bind(SessionRecording recording) {
        if (recording.getMedia().getDigest() == null) {
            return; // From before files were told by their digests.
        }
        var known = bound.of(recording.getId()).stream()
                .map(BoundConsent::getClientId)
                .collect(toSet());
        voices.consentsOn(recording.getId(), recording.getClientId()).stream()
                .filter(consent -> !known.contains(consent.clientId()))
                .forEach(consent -> bound.add(new BoundConsent(recording, consent, clock.instant())));
    }

    void granted(@Observes ConsentGranted granted) {
        heard.with(granted.clientId()).stream()
                .filter(SessionRecording::isPlayable)
                .forEach(this::bind);
    }

    void declared(@Observes VoiceDeclared voice) {
        heard.with(voice.firstClientId()).stream()
                .filter(one -> one.getId() == voice.recordingId() && one.isPlayable())
                .forEach(this::bind);
    }

    @Override
    public Set<Class<?>> entities() {
        return Set.of(BoundConsent.class);
    }

    @Override
    public String part() {
        return "boundConsents";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        var mine = subject.isClient() ? bound.ofClient(subject.id()) : List.<BoundConsent>of();
        return new PersonalRecord()
                .each("files", mine, ConsentBinding::exportOf)
                .build();
    }

    private static PersonalRecord exportOf(BoundConsent one) {
        return new PersonalRecord()
                .with("recording", one.getRecordingId())
                .with("consent", one.getGrantId())
                .with("proof", one.getConsentProof())
                .with("fileDigest", one.getFileDigest())
                .with("boundAt", one.getBoundAt());
    }

    @Override
    public void erase(Subject subject) {
        // Numbers and digests tell of nobody who has gone.
    }
}
