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
import org.attune.logbook.LivePlans;
import org.attune.logbook.LiveSessions;
import org.attune.logbook.model.LiveSession;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.Dates;

/** Live sessions as those see them who lead them: planning one, and the list. */
@Named
@ViewScoped
public class LogbookSessionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LiveSessions sessions;

    @Inject
    LivePlans plans;

    @Inject
    Catalog catalog;

    @Inject
    CurrentAccount account;

    @Inject
    Dates dates;

    private final LivePlanForm plan = new LivePlanForm();
    private Long change;
    private String stamp; // Of what is shown in the form, so that nobody else's change is undone by it.
    private transient List<LiveSession> all; // Reloaded on each request that shows them.
    private transient Map<Long, String> people;

    public void load() {
        sessions.requireLeader();
        if (change == null) {
            plan.startOn(dates.today());
        } else {
            stamp = plans.stampOf(change);
            plan.startWith(toChange(), sessions.sheet(change), account.zone());
        }
    }

    private LiveSession toChange() {
        var session = sessions.session(change);
        if (!session.isPlanned()) {
            throw new NotFoundException("planned session " + change);
        }
        return session;
    }

    public String save() {
        return "/logbook/attendance?faces-redirect=true&id=" + (change == null ? planned() : changed());
    }

    private long planned() {
        return plans.plan(plan.plan(account.zone()), plan.invited(), plan.getAddresses());
    }

    private long changed() {
        plans.change(change, stamp, plan.plan(account.zone()), plan.invited(), plan.getAddresses());
        return change;
    }

    /** What the list says of a session: one that is over and not signed waits for its sheet. */
    public String stateOf(LiveSession session) {
        return session.isPlanned() && sessions.hasBegun(session)
                ? "BEGUN"
                : session.getState().name();
    }

    public List<LiveSession> getAll() {
        if (all == null) {
            all = sessions.planned();
        }
        return all;
    }

    public Map<Long, String> getPeople() {
        if (people == null) {
            people = change == null ? plans.invitable() : plans.invitableTo(change);
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

    public Long getChange() {
        return change;
    }

    public void setChange(Long change) {
        this.change = change;
    }

    public LivePlanForm getPlan() {
        return plan;
    }
}
