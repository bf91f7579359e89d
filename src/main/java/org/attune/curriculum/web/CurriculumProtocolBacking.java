package org.attune.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.SafetyProtocol;
import org.attune.shared.NotFoundException;

/** The safety protocol, for the middle of a session (S114). */
@Named
@RequestScoped
public class CurriculumProtocolBacking {

    @Inject
    Catalog catalog;

    private SafetyProtocol protocol;

    public void load() {
        protocol = catalog.safetyProtocol(CurriculumLibraryBacking.language())
                .orElseThrow(() -> new NotFoundException("a safety protocol"));
    }

    public SafetyProtocol getProtocol() {
        return protocol;
    }
}
