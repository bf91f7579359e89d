package org.attune.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.attune.review.Kept;
import org.attune.review.MomentDraft;
import org.attune.review.SelfRating;
import org.attune.review.SelfRatingService;
import org.attune.review.SheetView;
import org.attune.review.model.Gap;
import org.attune.review.model.Mark;

/** Where a trainee rates their own recording. */
@Named
@ViewScoped
public class ReviewSelfBacking extends SheetPage {

    private static final long serialVersionUID = 1L;

    @Inject
    SelfRatingService ratings;

    private Long recording;
    private transient SelfRating view; // Reloaded by every action that shows it.

    public void load() {
        refresh();
        loadTranscript(view.session());
    }

    @Override
    protected void refresh() {
        view = ratings.of(recording);
    }

    public SelfRating getView() {
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
    public List<Gap> getGaps() {
        return getSheet().gaps();
    }

    @Override
    public String getComparison() {
        return null; // Nobody else has rated it yet.
    }

    @Override
    protected Optional<Mark> rate(String behaviour, Mark mark, Mark seen) {
        return ratings.rate(recording, behaviour, mark, seen);
    }

    @Override
    protected Kept keep(MomentDraft draft) {
        return ratings.keepMoment(recording, draft);
    }

    @Override
    protected void remove(long commentId) {
        ratings.removeMoment(recording, commentId);
    }

    public String lock() {
        refresh();
        ratings.lock(recording);
        return "/review/self?faces-redirect=true&recording=" + recording;
    }

    public Long getRecording() {
        return recording;
    }

    public void setRecording(Long recording) {
        this.recording = recording;
    }
}
