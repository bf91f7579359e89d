package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import java.io.Serializable;
import org.attune.curriculum.Catalog;
import org.attune.practice.DrillShelf;
import org.attune.practice.DrillTries;
import org.attune.practice.DrillView;

/** What a trainee reads before they try a drill. */
@Named
@ViewScoped
public class PracticeDrillBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DrillShelf shelf;

    @Inject
    DrillTries tries;

    @Inject
    Catalog catalog;

    private String drillId;
    private transient DrillView drill;

    public void load() {
        drill = shelf.drill(drillId);
    }

    public String begin() {
        return "/practice/drill-try?faces-redirect=true&id=" + begun();
    }

    private long begun() {
        try {
            return tries.begin(drillId);
        } catch (PersistenceException e) { // Two presses at once: the other one began the try, this one goes on.
            return tries.begin(drillId);
        }
    }

    public DrillView getDrill() {
        if (drill == null) {
            load();
        }
        return drill;
    }

    /** What the behaviour is called. */
    public String getBehaviour() {
        return catalog.behaviourText(getDrill().getBehaviour());
    }

    public String getDrillId() {
        return drillId;
    }

    public void setDrillId(String drillId) {
        this.drillId = drillId;
    }
}
