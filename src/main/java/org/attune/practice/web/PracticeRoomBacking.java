package org.attune.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.attune.practice.TriadOwed;
import org.attune.practice.TriadView;
import org.attune.practice.Triads;
import org.attune.shared.NotFoundException;

/** The frame of the room; what happens in it is asked for by its script. */
@Named
@RequestScoped
public class PracticeRoomBacking {

    @Inject
    Triads triads;

    @Inject
    TriadOwed owed;

    @Inject
    SceneChoices choices;

    private Long triadId;
    private TriadView view;

    /** To the meeting's page where something comes before it. */
    public String load() {
        view = triads.view(triadId);
        if (view.isCancelled()) {
            throw new NotFoundException("the room of a triad that was called off");
        }
        return owed.before(view.getId()) == null ? null : "/practice/triad?faces-redirect=true&id=" + triadId;
    }

    public TriadView getTriad() {
        return view;
    }

    public Map<String, String> getAllScenes() {
        return choices.all();
    }

    public Long getTriadId() {
        return triadId;
    }

    public void setTriadId(Long triadId) {
        this.triadId = triadId;
    }
}
