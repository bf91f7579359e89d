package org.attune.curriculum;

import java.util.List;
import java.util.Set;

/**
 * A scenario as its author wrote it: enough of it read to list and find it, and the whole text of the file, with the
 * script of the simulated client where there is one, for whoever plays it. The file lies below the content folder, the digest names the module version it is
 * part of, the language is the one it is written in.
 */
public record ScenarioText(
        String id,
        String moduleId,
        String digest,
        String file,
        Heading heading,
        Set<String> behaviours,
        String yaml,
        Script script,
        String language) {

    /** What a list of scenarios tells about each. */
    public record Heading(String title, String client, int level, int minutes, List<String> contentNotes) {}

    /** The script of a simulated client, and where it lies below the content folder. */
    public record Script(String path, String source) {}

    public String title() {
        return heading.title();
    }

    /** Whether a simulated client can play it; the others are for people in a triad. */
    public boolean isPlayable() {
        return script != null;
    }
}
