package org.attune.logbook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.logbook.ClientHourRows;
import org.attune.logbook.ClientHourRows.Row;
import org.attune.logbook.ClientHours;
import org.attune.logbook.OwnSafety;
import org.attune.logbook.SessionFormat;
import org.attune.logbook.model.SafetyGate.Standing;
import org.attune.privacy.ClientService;
import org.attune.privacy.ClientSummary;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.Dates;

/** A trainee's client log: entering, correcting and taking out sessions. */
@Named
@ViewScoped
public class LogbookHoursBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/logbook/hours?faces-redirect=true";

    @Inject
    ClientHours hours;

    @Inject
    ClientHourRows rows;

    @Inject
    ClientService clients;

    @Inject
    OwnSafety safety;

    @Inject
    CurrentAccount account;

    @Inject
    Dates dates;

    private final ClientHourForm form = new ClientHourForm();
    private Long correct;
    private transient List<Row> own; // Reloaded on each request that shows them.
    private transient List<ClientSummary> listed;
    private transient ClientHours.Sums sums;

    public void load() {
        form.startOn(dates.today());
        if (correct != null) {
            form.take(getOwn().stream()
                    .map(Row::hour)
                    .filter(hour -> hour.getId().equals(correct) && hour.isLive())
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("client hour " + correct)));
        }
    }

    public String log() {
        if (correct == null) {
            hours.log(form.with(), form.getFormat(), form.session(account.zone()));
        } else {
            hours.correct(correct, form.with(), form.getFormat(), form.session(account.zone()));
        }
        return AGAIN;
    }

    public String withdraw(long id) {
        hours.withdraw(id);
        return AGAIN;
    }

    /** Whether the gate stands today; entries for earlier days may still pass. */
    public boolean isGateOpen() {
        return safety.today().stream().allMatch(Standing::stands);
    }

    public ClientHours.Sums getSums() {
        if (sums == null) {
            sums = hours.sums();
        }
        return sums;
    }

    public List<Row> getOwn() {
        if (own == null) {
            own = rows.of(hours.own());
        }
        return own;
    }

    public List<ClientSummary> getListed() {
        if (listed == null) {
            listed = clients.mine().stream()
                    .filter(client -> !client.isTombstone())
                    .toList();
        }
        return listed;
    }

    public SessionFormat[] getFormats() {
        return SessionFormat.values();
    }

    public String getZone() {
        return account.zone().getId();
    }

    public ClientHourForm getForm() {
        return form;
    }

    public Long getCorrect() {
        return correct;
    }

    public void setCorrect(Long correct) {
        this.correct = correct;
    }
}
