package org.attune.practice;

import java.util.List;

/** A scenario on the shelf, as one trainee finds it. */
public class ScenarioCard {

    private final String id;
    private final String title;
    private final int level;
    private final int minutes;
    private final List<String> contentNotes;
    private final long timesDone;
    private final Long openRun;
    private final Long feedbackRun;

    ScenarioCard(ScenarioLibrary.Playable playable, long timesDone, Long openRun, Long feedbackRun) {
        this.id = playable.scenario().id();
        this.title = playable.scenario().title();
        this.level = playable.scenario().level();
        this.minutes = playable.scenario().minutes();
        this.contentNotes = playable.scenario().contentNotes();
        this.timesDone = timesDone;
        this.openRun = openRun;
        this.feedbackRun = feedbackRun;
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public int getLevel() {
        return level;
    }

    public int getMinutes() {
        return minutes;
    }

    /** What the scene holds, in one line; empty when nothing needs saying. */
    public String getHolds() {
        return String.join(", ", contentNotes);
    }

    /** Runs with answered feedback. */
    public long getTimesDone() {
        return timesDone;
    }

    /** The run of this scenario that the trainee is in the middle of, or null. */
    public Long getOpenRun() {
        return openRun;
    }

    /** The run of this scenario whose feedback waits, or null. */
    public Long getFeedbackRun() {
        return feedbackRun;
    }
}
