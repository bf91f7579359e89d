package org.attune.certification.model;

import java.util.List;

/** Modules that open together, once all that they need is there: checks of other modules passed, requirements met. */
public record ModuleStep(List<String> opens, List<String> needs) {

    public ModuleStep {
        opens = List.copyOf(opens);
        needs = List.copyOf(needs);
    }
}
