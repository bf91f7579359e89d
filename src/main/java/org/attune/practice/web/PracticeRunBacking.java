package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.practice.RunView;
import org.attune.practice.ScenarioRuns;
import org.attune.practice.model.SceneState;

/** A scene with a simulated client. */
@Named
@ViewScoped
public class PracticeRunBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScenarioRuns runs;

    private Long runId;
    private transient RunView view;

    public void load() {
        view = runs.view(runId);
    }

    /**
     * Says the reply at this position.
     *
     * @param turn the turn the button was made for, as the browser posted it; anything else comes from an old page
     */
    public void say(int position, String turn) {
        view = runs.reply(runId, turn != null && turn.matches("\\d{1,6}") ? Integer.parseInt(turn) : 0, position);
    }

    public void pause() {
        view = runs.pause(runId);
    }

    public void resume() {
        view = runs.resume(runId);
    }

    public String leave() {
        runs.leave(runId);
        return "/practice/practise?faces-redirect=true&left=true";
    }

    /** Loaded when first asked for, because the buttons of a posted page are looked up before any action runs. */
    public RunView getRun() {
        if (view == null) {
            load();
        }
        return view;
    }

    public List<String> getMeters() {
        return SceneState.NAMES;
    }

    /** 0 to 4, for the word that goes with a value. */
    public int band(String meter) {
        return SceneState.band(value(meter));
    }

    public int value(String meter) {
        return getRun().getState().of(meter);
    }

    public Long getRunId() {
        return runId;
    }

    public void setRunId(Long runId) {
        this.runId = runId;
    }
}
