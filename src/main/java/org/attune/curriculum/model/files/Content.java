package org.attune.curriculum.model.files;

import java.util.Map;
import org.attune.curriculum.Behaviour;
import org.attune.curriculum.Domain;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.ProgrammeText;
import org.attune.curriculum.RubricVersion;

/** Everything that is taught, read from one tree. All maps keep the order of the files. */
public record Content(
        Map<String, LearningModule> modules,
        Map<String, Domain> domains,
        Map<String, Behaviour> behaviours,
        Map<String, RubricVersion> rubrics,
        Map<String, ProgrammeText> programmes,
        Library library,
        OutsideSets outside,
        CrisisList crisis) {

    /** What is there before anything could be read. */
    public static Content none() {
        return new Content(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Library.none(),
                OutsideSets.none(),
                CrisisList.none());
    }

    public boolean isEmpty() {
        return modules.isEmpty();
    }
}
