package org.attune.logbook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.logbook.SafetyDrills;
import org.attune.logbook.SafetyDrills.Candidate;
import org.attune.logbook.model.SafetyDrill;
import org.attune.shared.Refusal;
import org.attune.shared.web.Dates;

/** Safety drills as the assessor sees them: whom to drill, the sheet of one drill, and what was signed. */
@Named
@ViewScoped
public class LogbookDrillsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/logbook/drills?faces-redirect=true";
    private static final String MET = "MET";

    @Inject
    SafetyDrills drills;

    @Inject
    Dates dates;

    private final Map<String, String> marks = new HashMap<>();
    private Long trainee;
    private String email;
    private String scenario;
    private LocalDate day;
    private transient Candidate candidate; // Reloaded on each request that shows it.
    private transient List<SafetyDrill> signed;
    private transient Map<Long, String> names;
    private transient Map<Long, String> waiting;

    public void load() {
        day = dates.today();
        if (trainee == null) {
            getSigned();
        } else {
            getCandidate();
        }
    }

    public String find() {
        return AGAIN + "&trainee=" + drills.candidate(email);
    }

    public String sign() {
        if (!marks.keySet().containsAll(SafetyDrill.CRITICAL) || marks.containsValue(null) || marks.containsValue("")) {
            throw new Refusal("logbook", "refused.drill-marks");
        }
        var met = SafetyDrill.CRITICAL.stream()
                .filter(one -> MET.equals(marks.get(one)))
                .toList();
        drills.sign(trainee, scenario, day, met);
        return AGAIN;
    }

    public String debriefed(long id) {
        drills.debriefed(id);
        return AGAIN;
    }

    public Candidate getCandidate() {
        if (candidate == null && trainee != null) {
            candidate = drills.candidate(trainee);
        }
        return candidate;
    }

    public Map<Long, String> getWaiting() {
        if (waiting == null) {
            waiting = drills.waiting();
        }
        return waiting;
    }

    public List<SafetyDrill> getSigned() {
        if (signed == null) {
            signed = drills.signed();
            names = drills.namesFor(signed);
        }
        return signed;
    }

    public String nameOf(SafetyDrill drill) {
        return names.get(drill.getTraineeId());
    }

    public String titleOf(String id) {
        return drills.titleOf(id);
    }

    public List<String> getBehaviours() {
        return SafetyDrill.CRITICAL;
    }

    public Map<String, String> getMarks() {
        return marks;
    }

    public Long getTrainee() {
        return trainee;
    }

    public void setTrainee(Long trainee) {
        this.trainee = trainee;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = scenario;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
