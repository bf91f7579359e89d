package org.attune.logbook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.logbook.GatekeeperCertificates;
import org.attune.logbook.model.GatekeeperCertificate;
import org.attune.shared.NotFoundException;

/** Gatekeeper certificates that wait for a lead, and those that were confirmed. */
@Named
@ViewScoped
public class LogbookCertificatesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/logbook/certificates?faces-redirect=true";

    @Inject
    GatekeeperCertificates certificates;

    private Long decline;
    private String reason;
    private transient List<GatekeeperCertificate> open; // Reloaded on each request that shows them.
    private transient List<GatekeeperCertificate> confirmed;
    private transient Map<Long, String> names;

    public void load() {
        getOpen();
        if (decline != null) {
            getChosen();
        }
    }

    public String confirm(long id) {
        certificates.confirm(id);
        return AGAIN;
    }

    public String saveDecline() {
        certificates.decline(decline, reason);
        return AGAIN;
    }

    public List<GatekeeperCertificate> getOpen() {
        if (open == null) {
            open = certificates.open();
            confirmed = certificates.confirmed();
            names = certificates.namesFor(
                    Stream.concat(open.stream(), confirmed.stream()).toList());
        }
        return open;
    }

    public List<GatekeeperCertificate> getConfirmed() {
        getOpen();
        return confirmed;
    }

    public String nameOf(GatekeeperCertificate one) {
        getOpen();
        return names.get(one.getTraineeId());
    }

    /** The one that is about to be declined or taken back. */
    public GatekeeperCertificate getChosen() {
        return Stream.concat(getOpen().stream(), getConfirmed().stream())
                .filter(one -> one.getId().equals(decline))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("gatekeeper certificate " + decline));
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
