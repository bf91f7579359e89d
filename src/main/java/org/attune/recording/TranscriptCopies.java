package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.AccessLog;
import org.attune.privacy.ClientService;
import org.attune.privacy.Opened;
import org.attune.recording.model.WebVtt;
import org.attune.recording.transcript.PrintedTranscript;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/**
 * Copies of a transcript for its owner, as credentialing bodies ask for them. Each copy names the client by their alias,
 * the day and nobody else, and the client sees that it was taken (R22).
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class TranscriptCopies {

    private static final String FEATURE = "recording";

    @Inject
    RecordingService recordings;

    @Inject
    TranscriptService transcripts;

    @Inject
    ClientService clients;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    AccessLog log;

    /** In which kind of file a transcript leaves. */
    public enum Kind {
        VTT("text/vtt;charset=UTF-8"),
        TXT("text/plain;charset=UTF-8"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String contentType;

        Kind(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }
    }

    /** A file for its owner to keep; its name tells the day and nothing else. */
    public record Copy(byte[] content, String name, Kind kind) {}

    /**
     * A copy of one's own.
     *
     * @throws NotFoundException for any other, without a transcript, or when consent ended
     */
    public Copy of(Long recordingId, Kind kind) {
        var recording = recordings.mine(recordingId);
        var transcript = transcripts.view(recordingId);
        if (transcript.isEmpty()) {
            throw new NotFoundException("transcript of recording " + recordingId);
        }
        log.opened(recordingId, recording.clientId(), account.id(), Opened.DOWNLOAD);
        var language = accounts.languageOf(account.id());
        var head = head(recording, transcript.byMachine(), language);
        var content = switch (kind) {
            case VTT ->
                WebVtt.write(String.join(" · ", head), transcript.cues()).getBytes(StandardCharsets.UTF_8);
            case TXT -> PrintedTranscript.text(head, transcript.cues());
            case DOCX -> PrintedTranscript.word(language.getLanguage(), head, transcript.cues());
        };
        var name = "transcript-" + recording.sessionOn() + "." + kind.name().toLowerCase(Locale.ROOT);
        return new Copy(content, name, kind);
    }

    private List<String> head(RecordingSummary recording, boolean byMachine, Locale language) {
        List<String> head = new ArrayList<>();
        head.add(Texts.in(
                language,
                FEATURE,
                "copy.head",
                clients.aliasOf(recording.clientId()),
                Dates.fullDay(recording.sessionOn(), language)));
        head.add(Texts.in(language, FEATURE, "copy.length", recording.getLength()));
        if (byMachine) {
            head.add(Texts.in(language, FEATURE, "copy.machine"));
        }
        return head;
    }
}
