package org.attune.logbook.web;

import java.io.Serializable;
import org.attune.logbook.model.SafetySteps;
import org.attune.logbook.model.SafetySteps.Immediacy;

/** The ticks of a safety event: what was done so far. */
public class SafetyEventForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Immediacy immediacy;
    private boolean safe;
    private boolean emergency;
    private boolean referred;
    private boolean noReferral;
    private boolean death;

    void take(SafetySteps steps) {
        immediacy = steps.getImmediacy();
        safe = steps.isSafe();
        emergency = steps.isEmergency();
        referred = steps.isReferred();
        noReferral = steps.isNoReferral();
        death = steps.isDeath();
    }

    SafetySteps steps() {
        return new SafetySteps(immediacy)
                .safe(safe, emergency)
                .referred(referred, noReferral)
                .death(death);
    }

    public Immediacy[] getAllImmediacies() {
        return Immediacy.values();
    }

    public Immediacy getImmediacy() {
        return immediacy;
    }

    public void setImmediacy(Immediacy immediacy) {
        this.immediacy = immediacy;
    }

    public boolean isSafe() {
        return safe;
    }

    public void setSafe(boolean safe) {
        this.safe = safe;
    }

    public boolean isEmergency() {
        return emergency;
    }

    public void setEmergency(boolean emergency) {
        this.emergency = emergency;
    }

    public boolean isReferred() {
        return referred;
    }

    public void setReferred(boolean referred) {
        this.referred = referred;
    }

    public boolean isNoReferral() {
        return noReferral;
    }

    public void setNoReferral(boolean noReferral) {
        this.noReferral = noReferral;
    }

    public boolean isDeath() {
        return death;
    }

    public void setDeath(boolean death) {
        this.death = death;
    }
}
