package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.curriculum.Catalog;
import org.attune.practice.PlanView;
import org.attune.practice.PracticePlans;

/** A practice plan, picked by one and looked at by the other. */
@Named
@ViewScoped
public class PracticePlanBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PracticePlans plans;

    @Inject
    Catalog catalog;

    private Long goalId;
    private String note;
    private final List<Pick> picks = new ArrayList<>();
    private transient PlanView view;

    public void load() {
        view = plans.view(goalId);
        if (picks.isEmpty()) {
            view.getOptions().forEach(option -> picks.add(new Pick(option)));
        }
    }

    public String propose() {
        Set<String> keys =
                picks.stream().filter(Pick::isPicked).map(Pick::getKey).collect(Collectors.toSet());
        plans.propose(goalId, keys, note);
        return here();
    }

    public String agree() {
        plans.agree(goalId);
        return here();
    }

    private String here() {
        return "/practice/plan?faces-redirect=true&goal=" + goalId;
    }

    public PlanView getPlan() {
        if (view == null) {
            load();
        }
        return view;
    }

    public List<Pick> getPicks() {
        return picks;
    }

    /** What a behaviour is called. */
    public String behaviour(String behaviourId) {
        return catalog.behaviourText(behaviourId);
    }

    public Long getGoalId() {
        return goalId;
    }

    public void setGoalId(Long goalId) {
        this.goalId = goalId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Something to pick, as it is ticked at the moment. */
    public static class Pick implements Serializable {

        private static final long serialVersionUID = 1L;
        private final String key;
        private final String kind;
        private final String title;
        private final int level;
        private final String holds;
        private boolean picked;

        Pick(PlanView.Option option) {
            key = option.key();
            kind = option.item().getKind().name();
            title = option.item().getTitle();
            level = option.item().getLevel();
            holds = option.holds();
            picked = option.picked();
        }

        public String getKey() {
            return key;
        }

        public String getKind() {
            return kind;
        }

        public String getTitle() {
            return title;
        }

        public int getLevel() {
            return level;
        }

        public String getHolds() {
            return holds;
        }

        public boolean isPicked() {
            return picked;
        }

        public void setPicked(boolean picked) {
            this.picked = picked;
        }
    }
}
