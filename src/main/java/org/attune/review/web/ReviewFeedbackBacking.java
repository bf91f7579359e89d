package org.attune.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.curriculum.RubricVersion;
import org.attune.review.FeedbackService;
import org.attune.review.ReviewView;
import org.attune.review.model.Answer;

/** Where a trainee reads feedback beside the recording and answers it. */
@Named
@ViewScoped
public class ReviewFeedbackBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FeedbackService feedback;

    private Long id;
    private Answer answer;
    private String goal;
    private String behaviour;
    private transient ReviewView view; // Reloaded by every action that shows it.

    public void load() {
        view = feedback.of(id);
    }

    public ReviewView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public String send() {
        feedback.answer(id, answer, goal, behaviour);
        return "/review/feedback?faces-redirect=true&id=" + id;
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    /** Behaviours a goal can be about: those that were rated or commented on. */
    public List<RubricVersion.RatedBehaviour> getBehaviours() {
        var sheet = getView().sheet();
        return sheet.rubric()
                .behaviours()
                .filter(one -> sheet.marks().containsKey(one.getId())
                        || !sheet.momentsOn(one.getId()).isEmpty())
                .toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getBehaviour() {
        return behaviour;
    }

    public void setBehaviour(String behaviour) {
        this.behaviour = behaviour;
    }
}
