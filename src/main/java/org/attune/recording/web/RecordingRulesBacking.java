package org.attune.recording.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.attune.recording.SessionLengths;
import org.attune.recording.SessionLengths.Minutes;

/** How long a school wants recorded sessions to be. */
@Named
@ViewScoped
public class RecordingRulesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/recording/rules?faces-redirect=true&kept=1";
    private static final Minutes CUSTOMARY = new Minutes(20, 60); // What credentialing bodies ask for.

    @Inject
    SessionLengths lengths;

    @NotNull
    private Integer shortest;

    @NotNull
    private Integer longest;

    private boolean wanted;

    public void load() {
        var ours = lengths.forChange();
        wanted = ours.isPresent();
        shortest = ours.orElse(CUSTOMARY).shortest();
        longest = ours.orElse(CUSTOMARY).longest();
    }

    public String keep() {
        lengths.want(shortest, longest);
        return AGAIN;
    }

    public String any() {
        lengths.wantAny();
        return AGAIN;
    }

    /** Whether there is a rule now. */
    public boolean isWanted() {
        return wanted;
    }

    public Integer getShortest() {
        return shortest;
    }

    public void setShortest(Integer shortest) {
        this.shortest = shortest;
    }

    public Integer getLongest() {
        return longest;
    }

    public void setLongest(Integer longest) {
        this.longest = longest;
    }
}
