package org.attune.review.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.attune.review.Kept;
import org.attune.review.MomentDraft;
import org.attune.review.ReviewService;
import org.attune.review.ReviewView;
import org.attune.review.SheetView;
import org.attune.review.model.CountKind;
import org.attune.review.model.Gap;
import org.attune.review.model.Mark;
import org.attune.shared.web.WrittenText;

/** The review room of a supervisor. */
@Named
@ViewScoped
public class ReviewRoomBacking extends SheetPage {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewService reviews;

    private Long id;
    private final WrittenText strength = new WrittenText("strength");
    private final WrittenText strengthAt = new WrittenText("strengthAt");
    private final WrittenText nextStep = new WrittenText("nextStep");
    private transient ReviewView view; // Reloaded by every action that shows it.

    public void load() {
        refresh();
        strength.show(view.feedback().strength());
        strengthAt.show(view.feedback().strengthTime());
        nextStep.show(view.feedback().nextStep());
        loadTranscript(view.head().session());
    }

    @Override
    protected void refresh() {
        view = reviews.room(id);
    }

    public ReviewView getView() {
        if (view == null) {
            refresh();
        }
        return view;
    }

    @Override
    public SheetView getSheet() {
        return getView().sheet();
    }

    @Override
    protected Optional<Mark> rate(String behaviour, Mark mark, Mark seen) {
        return reviews.rate(id, behaviour, mark, seen);
    }

    @Override
    protected Kept keep(MomentDraft draft) {
        return reviews.keepMoment(id, draft);
    }

    @Override
    protected void remove(long commentId) {
        reviews.removeMoment(id, commentId);
    }

    public CountKind[] getCountKinds() {
        return CountKind.values();
    }

    public void count(CountKind what, int change) {
        reviews.count(id, what, change);
        refresh();
    }

    public void breach(String breach, boolean seen) {
        reviews.breach(id, breach, seen);
        refresh();
    }

    public void saveFeedback() {
        refresh();
        var kept = view.feedback();
        reviews.keepFeedback(id, strength.over(kept.strength()), nextStep.over(kept.nextStep()));
        refresh();
        strength.written(view.feedback().strength());
        nextStep.written(view.feedback().nextStep());
    }

    public void saveStrengthMoment() {
        refresh();
        reviews.keepStrengthMoment(id, strengthAt.over(view.feedback().strengthTime()));
        refresh();
        strengthAt.written(view.feedback().strengthTime());
    }

    @Override
    public List<Gap> getGaps() {
        return getView().gaps();
    }

    @Override
    public String getComparison() {
        return getView().self() == null ? null : "/review/room?id=" + id;
    }

    public String release() {
        refresh();
        if (view.head().isReleased()) {
            return released(); // Another window was quicker.
        }
        saveFeedback();
        saveStrengthMoment();
        if (!view.gaps().isEmpty()) {
            say("strength", Gap.Kind.STRENGTH);
            say("strengthAt", Gap.Kind.STRENGTH_MOMENT);
            say("nextStep", Gap.Kind.NEXT_STEP);
        }
        reviews.release(id);
        return released();
    }

    private String released() {
        return "/review/room?faces-redirect=true&id=" + id;
    }

    private void say(String field, Gap.Kind missing) {
        if (view.gaps().stream().anyMatch(gap -> gap.kind() == missing)) {
            var text = texts.of("review", "gap." + missing);
            FacesContext.getCurrentInstance()
                    .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getStrength() {
        return strength.getTyped();
    }

    public void setStrength(String strength) {
        this.strength.setTyped(strength);
    }

    public String getStrengthAt() {
        return strengthAt.getTyped();
    }

    public void setStrengthAt(String strengthAt) {
        this.strengthAt.setTyped(strengthAt);
    }

    public String getNextStep() {
        return nextStep.getTyped();
    }

    public void setNextStep(String nextStep) {
        this.nextStep.setTyped(nextStep);
    }
}
