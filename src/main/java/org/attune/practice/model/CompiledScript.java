package org.attune.practice.model;

import java.util.List;

/** What became of an ink script: the story to play, or the faults that keep it from being one. */
public record CompiledScript(String json, List<ScriptFault> warnings, List<ScriptFault> errors) {

    public boolean isPlayable() {
        return json != null;
    }
}
