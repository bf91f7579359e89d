package org.attune.practice.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A scene to practise in: who the client is, what the trainee is told beforehand, what the debrief looks for and what it
 * has to say. Its words come from a file of the curriculum and never change once somebody has played it: what an
 * author edits is a new version with another digest.
 */
public record Scenario(
        String id,
        String title,
        Persona persona,
        int level,
        int minutes,
        List<String> contentNotes,
        String brief,
        SceneState start,
        List<String> watchFor,
        List<String> derole,
        Map<String, Slip> slips,
        Map<String, Behaviour> behaviours,
        Map<String, Ending> endings,
        List<String> questions,
        String script) {

    /** The invented person the trainee meets. */
    public record Persona(String id, String name, String sketch) {}

    /** A habit that gets in the way, why it does, and what to try instead. */
    public record Slip(String name, String why, String tryInstead) {}

    /** What the debrief says about a behaviour that was shown, or that there was a chance to show. */
    public record Behaviour(String seen, String missed) {}

    /** How things went on after the scene. The tone is a hint for the page, not a mark. */
    public record Ending(String title, String text, String tone) {}

    public Ending ending(String endingId) {
        return endingId == null ? null : endings.get(endingId);
    }

    /** A name for a slip that the file does not describe is its own id, never an empty heading. */
    public Slip slip(String slipId) {
        return slips.getOrDefault(slipId, new Slip(slipId.replace('-', ' '), "", ""));
    }

    /** The module this scenario belongs to: m03-s2 is of M03. */
    public String module() {
        return id.split("-", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** Whether a simulated client can play it; scenes without a script are for people in a triad. */
    public boolean isPlayable() {
        return script != null;
    }
}
