package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.model.Notice;
import org.attune.recording.model.SealedContent;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Keys;
import org.attune.recording.store.Recordings;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.security.Secrets;

/**
 * What was noticed about a recording, and what its coach says to it. Whoever may play the recording reads both; all of it
 * lies sealed under the recording's key.
 */
@ApplicationScoped
@Transactional
@Permitted
public class IntakeNotices {

    private static final SealedContent.Kind KIND = SealedContent.Kind.NOTICES;

    @Inject
    Recordings recordings;

    @Inject
    RecordingKeys keys;

    @Inject
    Keys contents;

    @Inject
    RecordingAccess access;

    @Inject
    CurrentAccount account;

    /**
     * In no order of weight.
     *
     * @throws NotFoundException to whoever may not play the recording
     */
    public List<Notice> of(long recordingId) {
        if (!access.mayPlay(recordingId)) {
            throw unknown(recordingId);
        }
        return contents.content(recordingId, KIND).map(this::read).orElse(List.of());
    }

    /** Something was taken out, and what was noticed moves with its moment. */
    @Permitted(system = true)
    public void redacted(@Observes RecordingRedacted redacted) {
        long id = redacted.recordingId();
        contents.content(id, KIND)
                .ifPresent(content -> content.replace(sealed(
                        id,
                        read(content).stream()
                                .map(notice -> moved(notice, redacted.bringing()))
                                .toList())));
    }

    private static Notice moved(Notice notice, RecordingRedacted.Bringing bringing) {
        return notice.at() < 0
                ? notice
                : new Notice(notice.kind(), bringing.at(notice.at()), notice.amount(), notice.answer());
    }

    private List<Notice> read(SealedContent content) {
        long id = content.getRecordingId();
        return read(Secrets.open(key(id), content.getContent(), name(id)));
    }

    /** Says something to one of one's own; saying it again replaces what was said. */
    @Permitted(Role.TRAINEE)
    public void answer(long recordingId, Notice.Kind kind, String words) {
        if (words.strip().length() > Notice.LONGEST_ANSWER) {
            throw new Refusal("recording", "notice.answer.long", Notice.LONGEST_ANSWER);
        }
        var recording = recordings
                .ofOwner(recordingId, account.id())
                .filter(SessionRecording::isPlayable)
                .orElseThrow(() -> unknown(recordingId));
        var answered = of(recordingId).stream()
                .map(notice -> notice.kind() == kind ? notice.answered(words) : notice)
                .toList();
        contents.content(recordingId, KIND)
                .orElseThrow(() -> unknown(recordingId))
                .replace(sealed(recordingId, answered));
        recording.leaveOpen(open(answered));
    }

    /** Keeps what the check noticed. */
    @Permitted(system = true)
    public void keep(SessionRecording recording, List<Notice> notices) {
        long id = recording.getId();
        if (!notices.isEmpty()) {
            contents.add(new SealedContent(recording.getOrganizationId(), id, KIND, sealed(id, notices)));
            recording.leaveOpen(open(notices));
        }
    }

    private byte[] sealed(long recordingId, List<Notice> notices) {
        var all = Json.createArrayBuilder();
        notices.forEach(notice -> all.add(Json.createObjectBuilder()
                .add("kind", notice.kind().name())
                .add("at", notice.at())
                .add("amount", notice.amount())
                .add("answer", notice.answer())));
        byte[] text = all.build().toString().getBytes(StandardCharsets.UTF_8);
        return Secrets.seal(key(recordingId), text, name(recordingId));
    }

    private static List<Notice> read(byte[] text) {
        var notices = new ArrayList<Notice>();
        try (var reader = Json.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
            for (JsonObject notice : reader.readArray().getValuesAs(JsonObject.class)) {
                notices.add(new Notice(
                        Notice.Kind.valueOf(notice.getString("kind")),
                        notice.getJsonNumber("at").longValue(),
                        notice.getJsonNumber("amount").longValue(),
                        notice.getString("answer")));
            }
        }
        return notices;
    }

    private static int open(List<Notice> notices) {
        return (int) notices.stream().filter(Notice::isOpen).count();
    }

    private byte[] key(long recordingId) {
        return keys.of(recordingId).orElseThrow(() -> unknown(recordingId));
    }

    private static String name(long recordingId) {
        return KIND + " of recording " + recordingId;
    }

    private static NotFoundException unknown(long recordingId) {
        return new NotFoundException("recording " + recordingId);
    }
}
