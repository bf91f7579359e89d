package org.attune.logbook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attune.logbook.Accommodations;
import org.attune.logbook.LearningHours;
import org.attune.logbook.LearningHours.Missed;
import org.attune.logbook.LiveSessions;
import org.attune.logbook.MakeUps;
import org.attune.logbook.model.Accommodation;
import org.attune.logbook.model.LiveSession;
import org.attune.logbook.model.MakeUp;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.Dates;

/** A trainee's learning hours: what counts, what is planned, what was missed and can be made up, what was granted. */
@Named
@ViewScoped
public class LogbookLearningBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/logbook/learning?faces-redirect=true";

    @Inject
    LearningHours hours;

    @Inject
    LiveSessions sessions;

    @Inject
    MakeUps makeUps;

    @Inject
    Accommodations accommodations;

    @Inject
    Dates dates;

    private Long missed;
    private LocalDate doneOn;
    private Integer minutes;
    private String what;
    private transient LearningHours.Own own; // Reloaded on each request that shows them.
    private transient List<LiveSession> coming;
    private transient List<Missed> allMissed;
    private transient List<MakeUp> proposed;
    private transient List<Accommodation> granted;
    private transient Map<String, String> modules;

    public void load() {
        getOwn();
        doneOn = dates.today();
        if (missed != null) {
            minutes = getChosen().session().getMinutes() - getChosen().line().getMinutes();
        }
    }

    public String propose() {
        makeUps.propose(missed, doneOn, minutes, what);
        return AGAIN;
    }

    public String withdraw(long id) {
        makeUps.withdraw(id);
        return AGAIN;
    }

    public LearningHours.Own getOwn() {
        if (own == null) {
            own = hours.own();
        }
        return own;
    }

    public List<LiveSession> getComing() {
        if (coming == null) {
            coming = sessions.coming();
        }
        return coming;
    }

    public List<Missed> getAllMissed() {
        if (allMissed == null) {
            allMissed = hours.missed();
        }
        return allMissed;
    }

    public List<MakeUp> getProposed() {
        if (proposed == null) {
            proposed = makeUps.own();
        }
        return proposed;
    }

    /** Whether nothing waits for an answer, and nothing accepted has filled the gap. */
    public boolean mayPropose(Missed one) {
        var about = getProposed().stream()
                .filter(makeUp -> makeUp.getAttendanceId() == one.line().getId())
                .toList();
        int madeUp = about.stream()
                .filter(MakeUp::isAccepted)
                .mapToInt(MakeUp::getMinutes)
                .sum();
        return about.stream().noneMatch(MakeUp::isOpen)
                && one.line().getMinutes() + madeUp < one.session().getMinutes();
    }

    public List<Accommodation> getGranted() {
        if (granted == null) {
            granted = accommodations.own();
        }
        return granted;
    }

    /** The missed session that is about to be made up. */
    public Missed getChosen() {
        return getAllMissed().stream()
                .filter(one -> one.line().getId().equals(missed))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("missed session " + missed));
    }

    /** The name of the session a proposal is about. */
    public String titleOf(MakeUp makeUp) {
        return getAllMissed().stream()
                .filter(one -> one.line().getId().equals(makeUp.getAttendanceId()))
                .findFirst()
                .map(one -> one.session().getTitle())
                .orElse("");
    }

    /** What a module is called; its id when it has left the list. */
    public String moduleTitle(String id) {
        if (modules == null) {
            modules = hours.modules();
        }
        return modules.getOrDefault(id, id);
    }

    public Long getMissed() {
        return missed;
    }

    public void setMissed(Long missed) {
        this.missed = missed;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
