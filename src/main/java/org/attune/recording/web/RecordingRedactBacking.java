package org.attune.recording.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attune.recording.RedactionDesk;
import org.attune.recording.RedactionDesk.Change;
import org.attune.recording.RedactionDesk.Desk;
import org.attune.recording.model.Redaction;
import org.attune.recording.model.TimeCode;
import org.attune.recording.redaction.Stretch;
import org.attune.shared.Refusal;
import org.omnifaces.util.Faces;

/** Takes something out of one's own recording: stretches that are silenced or cut, words that are struck. */
@Named
@ViewScoped
public class RecordingRedactBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RedactionDesk redactions;

    private Long recordingId;
    private String from;
    private String to;
    private Stretch.Kind kind = Stretch.Kind.MUTE;
    private String words;
    private boolean sure;
    private final ArrayList<Stretch> stretches = new ArrayList<>();
    private String heard;
    private transient Desk open;
    private transient List<Change> changes = List.of();

    public void load() {
        open = redactions.open(recordingId);
        heard = open.session().recording().digest();
    }

    /** Notes one more stretch and shows what it does to the words. */
    public void add() {
        long start = moment(from, "from");
        long end = moment(to, "to");
        if (end <= start) {
            throw new Refusal("recording", "redact.order").at("to");
        } else if (end > getDesk().session().recording().durationMillis()) {
            throw new Refusal(
                            "recording",
                            "redact.outside",
                            getDesk().session().recording().getLength())
                    .at("to");
        }
        stretches.add(new Stretch(start, end, kind));
        stretches.sort(null);
        from = null;
        to = null;
        look();
    }

    public void remove(Stretch stretch) {
        stretches.remove(stretch);
        look();
    }

    /** Shows what would change in the transcript. */
    public void look() {
        changes = redactions.preview(recordingId, stretches, strike());
    }

    /** Asks for the redacted version. */
    public String ask() {
        redactions.ask(recordingId, heard, stretches, strike());
        return here();
    }

    /** Asked every few seconds while it is made. */
    public void lookAgain() throws IOException {
        load();
        if (!isWaiting()) {
            Faces.redirect("recording/redact?id=%s", recordingId);
        }
    }

    public String destroy() {
        if (!sure) {
            throw new Refusal("recording", "redact.sure.missing").at("sure");
        }
        redactions.destroyOriginal(recordingId);
        return here();
    }

    private String here() {
        return "/recording/redact?faces-redirect=true&id=" + recordingId;
    }

    private List<String> strike() {
        return words == null
                ? List.of()
                : Stream.of(words.split("[,;\n]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }

    private static long moment(String typed, String field) {
        return TimeCode.parse(typed).orElseThrow(() -> new Refusal("recording", "redact.time.unreadable").at(field));
    }

    public Desk getDesk() {
        if (open == null) {
            open = redactions.open(recordingId); // Not what was heard when the places were chosen.
        }
        return open;
    }

    public boolean isWaiting() {
        return getDesk().latest() == Redaction.State.WAITING;
    }

    public boolean isFailed() {
        return getDesk().latest() == Redaction.State.FAILED;
    }

    public boolean isDone() {
        return getDesk().latest() == Redaction.State.DONE;
    }

    public List<Change> getChanges() {
        return changes == null ? List.of() : changes;
    }

    public List<Stretch> getStretches() {
        return stretches;
    }

    public Stretch.Kind[] getKinds() {
        return Stretch.Kind.values();
    }

    public Long getRecordingId() {
        return recordingId;
    }

    public void setRecordingId(Long recordingId) {
        this.recordingId = recordingId;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Stretch.Kind getKind() {
        return kind;
    }

    public void setKind(Stretch.Kind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
