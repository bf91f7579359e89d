package org.attune.logbook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.logbook.ClientHourRows;
import org.attune.logbook.ClientHourRows.Row;
import org.attune.logbook.ClientHours;
import org.attune.shared.NotFoundException;

/** Client hours of one's supervisees that wait for a signature. */
@Named
@ViewScoped
public class LogbookAttestBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/logbook/attest?faces-redirect=true";

    @Inject
    ClientHours hours;

    @Inject
    ClientHourRows rows;

    private Long decline;
    private String reason;
    private transient List<Row> all; // Reloaded on each request that shows them.

    public void load() {
        getAll();
        if (decline != null) {
            getChosen();
        }
    }

    public String attest(long id) {
        hours.attest(id);
        return AGAIN;
    }

    /** Signs everything that asks for no closer look. */
    public String attestPlain() {
        getPlain().forEach(row -> hours.attest(row.hour().getId()));
        return AGAIN;
    }

    public String saveDecline() {
        hours.decline(decline, reason);
        return AGAIN;
    }

    public List<Row> getAll() {
        if (all == null) {
            all = rows.of(hours.toAttest());
        }
        return all;
    }

    public List<Row> getFlagged() {
        return getAll().stream().filter(Row::isFlagged).toList();
    }

    public List<Row> getPlain() {
        return getAll().stream().filter(row -> !row.isFlagged()).toList();
    }

    /** The entry that is about to be declined. */
    public Row getChosen() {
        return getAll().stream()
                .filter(row -> row.hour().getId().equals(decline))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("client hour " + decline));
    }

    public Long getDecline() {
        return decline;
    }

    public void setDecline(Long decline) {
        this.decline = decline;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
