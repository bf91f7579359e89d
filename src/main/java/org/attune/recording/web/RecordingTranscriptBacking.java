package org.attune.recording.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.recording.TranscriptDesk;
import org.attune.recording.TranscriptDesk.Desk;
import org.attune.recording.TranscriptionDesk;
import org.attune.recording.model.Voice;
import org.attune.recording.transcript.TranscriptFile;
import org.attune.shared.Refusal;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** The words of one's own recording: to bring in, to say who is who, to correct beside the player, to take along. */
@Named
@ViewScoped
public class RecordingTranscriptBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NO_NAME = "WORDS";

    @Inject
    TranscriptDesk desk;

    @Inject
    TranscriptionDesk machine;

    private Long recordingId;
    private transient Desk open;
    private TranscriptionDesk.Offer offer;
    private transient Part transcriptFile;
    private Map<String, String> choices = new LinkedHashMap<>();
    private boolean alsoInWords = true;
    private String lines;
    private long seen;
    private String heard;

    public void load() {
        open = desk.open(recordingId);
        heard = open.recording().digest();
        seen = open.transcript().revision();
        lines = TranscriptLines.write(open.transcript().cues());
        offer = open.transcript().isEmpty() ? machine.offerFor(open.recording()) : TranscriptionDesk.Offer.NONE;
        if (open.pending() != null) {
            open.pending()
                    .names()
                    .forEach((name, guess) -> choices.putIfAbsent(name, guess == null ? "" : guess.name()));
        }
    }

    /**
     * Brings in a transcript.
     *
     * @throws Refusal telling what is wrong with the file
     */
    public String bringIn() throws IOException {
        if (transcriptFile == null || transcriptFile.getSize() == 0) {
            throw new Refusal("recording", "transcript.file.missing").at("transcriptFile");
        }
        try (InputStream file = transcriptFile.getInputStream()) {
            desk.bringIn(recordingId, file.readNBytes(TranscriptFile.MOST_BYTES + 1));
        }
        return here();
    }

    /** Begins one to be written by hand. */
    public String write() {
        desk.begin(recordingId);
        return here();
    }

    /** Asks the program on this server for a first draft. */
    public String draft() {
        machine.ask(recordingId);
        return here();
    }

    /** Asked every few seconds while a program writes. */
    public void lookAgain() throws IOException {
        load();
        if (offer != TranscriptionDesk.Offer.ASKED) {
            Faces.redirect("recording/transcript?id=%s", recordingId);
        }
    }

    /** Says who is who in the file that waits. */
    public String tell() {
        Map<String, Voice> voices = new HashMap<>();
        choices.forEach((name, choice) -> voices.put(name, NO_NAME.equals(choice) ? null : Voice.valueOf(choice)));
        desk.tell(recordingId, voices, alsoInWords);
        return here();
    }

    /** Gives the waiting file up. */
    public String giveUp() {
        desk.giveUp(recordingId);
        return here();
    }

    /** Keeps what the editor holds, and tells it which revision that is now. */
    public void keep() {
        var kept = desk.keep(
                recordingId,
                heard,
                seen,
                TranscriptLines.read(lines, getDesk().recording().durationMillis()));
        var answer = PrimeFaces.current().ajax();
        answer.addCallbackParam("kept", kept.done());
        answer.addCallbackParam("revision", kept.revision());
    }

    /** A person has checked what a program drafted. */
    public String confirm() {
        desk.confirm(recordingId);
        return here();
    }

    private String here() {
        return "/recording/transcript?faces-redirect=true&id=" + recordingId;
    }

    public Desk getDesk() {
        if (open == null) {
            open = desk.open(recordingId);
        }
        return open;
    }

    /** The voices a line can have, nobody's last. */
    public Voice[] getVoices() {
        return Voice.values();
    }

    /** The voices a name can stand for. */
    public List<Voice> getKnownVoices() {
        return List.of(Voice.COACH, Voice.CLIENT, Voice.SECOND_CLIENT, Voice.OTHER);
    }

    /** The names that a waiting file uses, and what each was told to be. */
    public Map<String, String> getChoices() {
        return choices;
    }

    public List<String> getNames() {
        return getDesk().pending() == null
                ? List.of()
                : List.copyOf(getDesk().pending().names().keySet());
    }

    public TranscriptionDesk.Offer getOffer() {
        return offer;
    }

    public Long getRecordingId() {
        return recordingId;
    }

    public void setRecordingId(Long recordingId) {
        this.recordingId = recordingId;
    }

    public Part getTranscriptFile() {
        return transcriptFile;
    }

    /** The most bytes that a transcript may have. */
    public int getLargest() {
        return TranscriptFile.MOST_BYTES;
    }

    public void setTranscriptFile(Part transcriptFile) {
        this.transcriptFile = transcriptFile;
    }

    public boolean isAlsoInWords() {
        return alsoInWords;
    }

    public void setAlsoInWords(boolean alsoInWords) {
        this.alsoInWords = alsoInWords;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
