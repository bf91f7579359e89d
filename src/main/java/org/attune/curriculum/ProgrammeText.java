package org.attune.curriculum;

import java.util.List;

/**
 * A programme as its author wrote it: enough of it read to enrol people, and the whole text for whoever judges its
 * requirements. Once published under its version it never changes (R1).
 */
public record ProgrammeText(String id, int version, String name, String rubric, List<String> modules, String yaml) {

    /** Id and version as one word, for example {@code efc-starter/v1}. */
    public String ref() {
        return id + "/v" + version;
    }
}
