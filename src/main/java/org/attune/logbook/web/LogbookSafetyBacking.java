package org.attune.logbook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attune.logbook.GatekeeperCertificates;
import org.attune.logbook.GatekeeperCourse;
import org.attune.logbook.OwnSafety;
import org.attune.logbook.model.DrillRound;
import org.attune.logbook.model.GatekeeperCertificate;
import org.attune.logbook.model.SafetyDrill;
import org.attune.logbook.model.SafetyGate.Standing;

/** A trainee's safety gate, and entering a gatekeeper certificate. */
@Named
@ViewScoped
public class LogbookSafetyBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/logbook/safety?faces-redirect=true";

    @Inject
    OwnSafety safety;

    @Inject
    GatekeeperCertificates certificates;

    private GatekeeperCourse course = GatekeeperCourse.QPR;
    private String provider;
    private LocalDate earnedOn;
    private transient List<Standing> parts; // Reloaded on each request that shows them.
    private transient List<SafetyDrill> drills;
    private transient List<GatekeeperCertificate> entered;
    private transient DrillRound round;

    public void load() {
        getParts();
    }

    public String enter() {
        certificates.enter(course, provider, earnedOn);
        return AGAIN;
    }

    public String withdraw(long id) {
        certificates.withdraw(id);
        return AGAIN;
    }

    public List<Standing> getParts() {
        if (parts == null) {
            parts = safety.today();
        }
        return parts;
    }

    public boolean isOpen() {
        return getParts().stream().allMatch(Standing::stands);
    }

    public boolean isOnModule() {
        return safety.isOnModule();
    }

    /** The drills, the latest first. */
    public List<SafetyDrill> getDrills() {
        if (drills == null) {
            var latestFirst = new ArrayList<>(safety.drills());
            Collections.reverse(latestFirst);
            drills = latestFirst;
        }
        return drills;
    }

    public DrillRound getRound() {
        if (round == null) {
            round = safety.round();
        }
        return round;
    }

    public List<GatekeeperCertificate> getEntered() {
        if (entered == null) {
            entered = certificates.own();
        }
        return entered;
    }

    public String titleOf(String scenario) {
        return safety.titleOf(scenario);
    }

    public GatekeeperCourse[] getCourses() {
        return GatekeeperCourse.values();
    }

    public GatekeeperCourse getCourse() {
        return course;
    }

    public void setCourse(GatekeeperCourse course) {
        this.course = course;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public LocalDate getEarnedOn() {
        return earnedOn;
    }

    public void setEarnedOn(LocalDate earnedOn) {
        this.earnedOn = earnedOn;
    }
}
