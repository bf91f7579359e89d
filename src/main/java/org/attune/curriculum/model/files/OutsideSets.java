package org.attune.curriculum.model.files;

import java.util.Map;
import org.attune.curriculum.Crosswalk;
import org.attune.curriculum.OutsideSet;

/** What is known of outside bodies, by id. */
public record OutsideSets(Map<String, Crosswalk> crosswalks, Map<String, OutsideSet> requirements) {

    static OutsideSets none() {
        return new OutsideSets(Map.of(), Map.of());
    }
}
