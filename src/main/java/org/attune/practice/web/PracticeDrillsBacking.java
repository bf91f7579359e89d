package org.attune.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.curriculum.Catalog;
import org.attune.practice.DrillOverview;
import org.attune.practice.DrillPeers;
import org.attune.practice.DrillShelf;

/** The shelf of drills, and the offer to look at those of others. */
@Named
@RequestScoped
public class PracticeDrillsBacking {

    @Inject
    DrillShelf shelf;

    @Inject
    DrillPeers peers;

    @Inject
    Catalog catalog;

    private DrillOverview overview;
    private Boolean offering;

    public void load() {
        overview = shelf.overview();
        offering = peers.isOffering();
    }

    public String offer() {
        peers.offer(true);
        return "/practice/drills?faces-redirect=true";
    }

    public String withdraw() {
        peers.offer(false);
        return "/practice/drills?faces-redirect=true";
    }

    public DrillOverview getOverview() {
        if (overview == null) {
            load();
        }
        return overview;
    }

    public boolean isOffering() {
        if (offering == null) {
            load();
        }
        return offering;
    }

    /** What a behaviour is called. */
    public String behaviour(String behaviourId) {
        return catalog.behaviourText(behaviourId);
    }
}
