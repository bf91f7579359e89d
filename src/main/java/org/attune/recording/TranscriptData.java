package org.attune.recording;

import static org.attune.recording.model.SealedContent.Kind.TRANSCRIPT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.attune.privacy.VoiceService;
import org.attune.recording.model.Cue;
import org.attune.recording.model.SessionRecording;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/**
 * What was written down of a client's sessions, for the copy the client takes. Where others can be heard, too, the words
 * are theirs as well and stay behind the recording's key. It is kept, and goes, with the recording.
 */
@ApplicationScoped
@Transactional
public class TranscriptData implements PersonalData {

    @Inject
    HeardRecordings heard;

    @Inject
    VoiceService voices;

    @Inject
    SealedContents contents;

    @Override
    public Set<Class<?>> entities() {
        return Set.of();
    }

    @Override
    public String part() {
        return "transcripts";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        var alone = subject.isClient()
                ? heard.with(subject.id()).stream().filter(this::isAlone).toList()
                : List.<SessionRecording>of();
        return new PersonalRecord()
                .each("sessions", alone.stream().filter(this::isWrittenDown).toList(), this::exportOf)
                .build();
    }

    private boolean isAlone(SessionRecording recording) {
        return voices.on(recording.getId(), recording.getClientId()).size() == 1;
    }

    private boolean isWrittenDown(SessionRecording recording) {
        return contents.read(recording.getId(), TRANSCRIPT).isPresent();
    }

    private PersonalRecord exportOf(SessionRecording recording) {
        var words = contents.read(recording.getId(), TRANSCRIPT)
                .map(found -> TranscriptService.cues(found.plain()))
                .orElse(List.of());
        return new PersonalRecord()
                .with("recording", recording.getId())
                .with("sessionOn", recording.getSessionOn())
                .each("words", words, TranscriptData::exportOf);
    }

    private static PersonalRecord exportOf(Cue cue) {
        return new PersonalRecord()
                .with("at", cue.getTime())
                .with("speaker", cue.speaker())
                .with("said", cue.text());
    }

    @Override
    public void erase(Subject subject) {
        // The recording's key goes, and these words with it.
    }
}
