package org.attune.review.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.attune.curriculum.RubricVersion;
import org.attune.recording.TranscriptService;
import org.attune.recording.TranscriptView;
import org.attune.review.Kept;
import org.attune.review.MomentDraft;
import org.attune.review.Session;
import org.attune.review.SheetView;
import org.attune.review.model.Gap;
import org.attune.review.model.Lane;
import org.attune.review.model.Mark;
import org.attune.shared.web.Texts;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** What the pages have in common on which somebody fills in a rating sheet beside a player. */
public abstract class SheetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "review";

    @Inject
    Texts texts;

    @Inject
    TranscriptService transcripts;

    private transient TranscriptView transcript = TranscriptView.NONE; // Shown once, with the page itself.
    private final MomentForm moment = new MomentForm();

    /** The sheet as it stands. */
    public abstract SheetView getSheet();

    /** What is missing before the page's last step. */
    public abstract List<Gap> getGaps();

    /** Where the other person's ratings can be compared by now, or null while they are hidden. */
    public abstract String getComparison();

    protected abstract Optional<Mark> rate(String behaviour, Mark mark, Mark seen);

    protected abstract Kept keep(MomentDraft draft);

    protected abstract void remove(long commentId);

    /** Reads everything anew after a change. */
    protected abstract void refresh();

    /** Reads what was said, where there is a transcript. */
    protected void loadTranscript(Session session) {
        transcript = session.isOpen() ? transcripts.view(session.recordingId()) : TranscriptView.NONE;
    }

    public TranscriptView getTranscript() {
        return transcript == null ? TranscriptView.NONE : transcript;
    }

    public MomentForm getMoment() {
        return moment;
    }

    public Lane[] getLanes() {
        return Lane.values();
    }

    /** Marks in the order in which they are offered. */
    public Mark[] getMarks() {
        return Mark.values();
    }

    public List<RubricVersion.RatedBehaviour> getBehaviours() {
        return getSheet().rubric().behaviours().toList();
    }

    /** What is missing, one sentence for each kind. */
    public List<GapLine> getGapLines() {
        var byKind = getGaps().stream().collect(groupingBy(Gap::kind, TreeMap::new, toList()));
        return byKind.entrySet().stream()
                .map(kind -> new GapLine(
                        texts.of(FEATURE, "gap." + kind.getKey()),
                        kind.getValue().stream()
                                .map(Gap::behaviour)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    /** Keeps the choice that the page's script sent. */
    public void saveMark() {
        var before = rate(
                Faces.getRequestParameter("behaviour"),
                Mark.valueOf(Faces.getRequestParameter("mark")),
                markOrNull(Faces.getRequestParameter("seen")));
        before.ifPresent(other -> PrimeFaces.current()
                .ajax()
                .addCallbackParam("notice", texts.of(FEATURE, "save.overwritten", texts.of(FEATURE, "mark." + other))));
        refresh();
    }

    public void saveMoment() {
        if (keep(moment.draft()).overwritten()) {
            var text = texts.of(FEATURE, "moment.overwritten");
            FacesContext.getCurrentInstance()
                    .addMessage("text", new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
        }
        moment.clear();
        PrimeFaces.current().ajax().addCallbackParam("kept", true);
        refresh();
    }

    public void removeMoment() {
        remove(Long.parseLong(Faces.getRequestParameter("moment")));
        refresh();
    }

    private static Mark markOrNull(String name) {
        return name == null || name.isEmpty() ? null : Mark.valueOf(name);
    }
}
