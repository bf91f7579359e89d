package org.attune.recording.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attune.identity.CurrentAccount;
import org.attune.recording.IntakeNotices;
import org.attune.recording.RecordingService;
import org.attune.recording.model.Notice;
import org.attune.recording.model.TimeCode;
import org.attune.shared.NotFoundException;

/** What the check noticed about a recording: its coach answers, whoever reviews it reads. */
@Named
@ViewScoped
public class RecordingNoticedBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IntakeNotices notices;

    @Inject
    RecordingService recordings;

    @Inject
    CurrentAccount account;

    private Long recordingId;
    private transient List<Notice> all;
    private boolean own;
    private final Map<Notice.Kind, String> answers = new EnumMap<>(Notice.Kind.class);

    public void load() {
        if (recordingId == null) {
            throw new NotFoundException("recording");
        }
        all = notices.of(recordingId);
        own = recordings
                .find(recordingId)
                .filter(recording -> recording.ownerId() == account.id())
                .isPresent();
        all.forEach(notice -> answers.put(notice.kind(), notice.answer()));
    }

    public String answer(Notice.Kind kind) {
        notices.answer(recordingId, kind, answers.getOrDefault(kind, ""));
        return "/recording/noticed?faces-redirect=true&id=" + recordingId;
    }

    /** Where in the recording it is, as people read it. */
    public String timeOf(Notice notice) {
        return notice.at() < 0 ? "" : TimeCode.of(notice.at());
    }

    public List<Notice> getAll() {
        if (all == null) {
            all = notices.of(recordingId);
        }
        return all;
    }

    public boolean isOwn() {
        return own;
    }

    public Map<Notice.Kind, String> getAnswers() {
        return answers;
    }

    public Long getRecordingId() {
        return recordingId;
    }

    public void setRecordingId(Long recordingId) {
        this.recordingId = recordingId;
    }
}
