package org.attune.logbook.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.curriculum.Catalog;

/** What the behaviours of a drill are called. */
@Named
@ApplicationScoped
public class BehaviourWords {

    @Inject
    Catalog catalog;

    public String of(String behaviourId) {
        return catalog.behaviourText(behaviourId);
    }
}
