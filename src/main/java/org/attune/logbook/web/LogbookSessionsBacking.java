package org.attune.logbook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.LearningModule;
import org.attune.identity.CurrentAccount;
import org.attune.logbook.LiveKind;
import org.attune.logbook.LiveSessions;
import org.attune.logbook.model.LiveSession;
import org.attune.shared.web.Dates;

/** Live sessions as those see them who lead them: planning one, and the list. */
@Named
@ViewScoped
public class LogbookSessionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LiveSessions sessions;

    @Inject
    Catalog catalog;

    @Inject
    CurrentAccount account;

    @Inject
    Dates dates;

    private final LivePlanForm plan = new LivePlanForm();
    private transient List<LiveSession> all; // Reloaded on each request that shows them.
    private transient Map<Long, String> people;

    public void load() {
        sessions.requireLeader();
        plan.startOn(dates.today());
    }

    public String save() {
        return "/logbook/attendance?faces-redirect=true&id="
                + sessions.plan(plan.plan(account.zone()), plan.invited(), plan.getAddresses());
    }

    public List<LiveSession> getAll() {
        if (all == null) {
            all = sessions.planned();
        }
        return all;
    }

    public Map<Long, String> getPeople() {
        if (people == null) {
            people = sessions.invitable();
        }
        return people;
    }

    public List<LearningModule> getModules() {
        return List.copyOf(catalog.modules());
    }

    public LiveKind[] getKinds() {
        return LiveKind.values();
    }

    public String getZone() {
        return account.zone().getId();
    }

    public LivePlanForm getPlan() {
        return plan;
    }
}
