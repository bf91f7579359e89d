package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.attune.curriculum.Catalog;
import org.attune.practice.DebriefView;
import org.attune.practice.RunView;
import org.attune.practice.ScenarioRuns;
import org.attune.practice.model.Answer;
import org.attune.practice.model.SceneState;

/** Stepping out of a scene, its feedback, and the two questions that close it. */
@Named
@ViewScoped
public class PracticeDebriefBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScenarioRuns runs;

    @Inject
    Catalog catalog;

    private Long runId;
    private final List<Reflection> reflections = new ArrayList<>();
    private transient DebriefView view;
    private transient RunView scene;

    /** Shows the feedback, or the scene itself when it did not come to its end. */
    public String load() {
        scene = runs.view(runId);
        if (scene.isOpen() || scene.isLeft()) {
            return "/practice/run?faces-redirect=true&id=" + runId;
        }
        view = runs.debrief(runId);
        if (reflections.isEmpty()) {
            view.getQuestions().forEach(question -> reflections.add(new Reflection(question)));
        }
        return null;
    }

    public String answer() {
        runs.answer(runId, reflections.stream().map(Reflection::getAnswer).toList());
        return "/practice/debrief?faces-redirect=true&id=" + runId;
    }

    public DebriefView getFeedback() {
        if (view == null) { // A refused answer shows the page again.
            load();
        }
        return view;
    }

    /** The whole conversation, to read again. */
    public RunView getScene() {
        if (scene == null) {
            load();
        }
        return scene;
    }

    /** What was heard before the first reply. */
    public RunView.Part getOpening() {
        return getScene().getOpening();
    }

    public List<StateLine> getLines() {
        var debrief = getFeedback().getDebrief();
        return SceneState.NAMES.stream()
                .map(name -> new StateLine(name, debrief.states(), debrief.turnsWithSlips()))
                .toList();
    }

    /** What a behaviour is called. */
    public String behaviour(String behaviourId) {
        return catalog.behaviourText(behaviourId);
    }

    public List<Reflection> getReflections() {
        return reflections;
    }

    public int getLongest() {
        return Answer.MAX;
    }

    public Long getRunId() {
        return runId;
    }

    public void setRunId(Long runId) {
        this.runId = runId;
    }

    /** One question with what was typed so far. */
    public static class Reflection implements Serializable {

        private static final long serialVersionUID = 1L;
        private final String question;
        private String answer;

        Reflection(String question) {
            this.question = question;
        }

        public String getQuestion() {
            return question;
        }

        public String getAnswer() {
            return answer;
        }

        public void setAnswer(String answer) {
            this.answer = answer;
        }
    }
}
