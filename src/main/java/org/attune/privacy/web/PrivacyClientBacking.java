package org.attune.privacy.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.attune.privacy.AccessLog;
import org.attune.privacy.ClientService;
import org.attune.privacy.ClientSummary;
import org.attune.privacy.ConsentLine;
import org.attune.privacy.ConsentRequestService;
import org.attune.privacy.Opening;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.Texts;

/** One client of the coach: where consent stands, asking for it, and what happened. */
@Named
@ViewScoped
public class PrivacyClientBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ClientService clients;

    @Inject
    ConsentRequestService requests;

    @Inject
    AccessLog accesses;

    @Inject
    Texts texts;

    private Long id;
    private String address;
    private String link;
    private transient ClientSummary client;
    private transient List<ConsentLine> history;
    private transient List<Opening> openings;

    public void load() {
        if (id == null) {
            throw new NotFoundException("a client without id");
        }
        refresh();
        address = requests.addressOf(id);
    }

    /** Mails a link, or shows it this once. */
    public void send() {
        sent(requests.send(id));
    }

    public void remind() {
        sent(requests.remind(id));
    }

    public void saveAddress() {
        requests.changeAddress(id, address);
        refresh();
        say("client.address.saved");
    }

    private void sent(Optional<String> toHandOver) {
        link = toHandOver.orElse(null);
        refresh();
        say(link == null ? "client.link.mailed" : "client.link.made");
    }

    private void say(String key) {
        var text = texts.of("privacy", key);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(text));
    }

    private void refresh() {
        client = clients.mine(id);
        history = requests.historyOf(id);
        openings = accesses.openingsOf(id);
    }

    public ClientSummary getClient() {
        if (client == null && id != null) {
            refresh();
        }
        return client;
    }

    public List<ConsentLine> getHistory() {
        getClient();
        return history;
    }

    public List<Opening> getOpenings() {
        getClient();
        return openings;
    }

    /** The link to hand over, only on the page that made it. */
    public String getLink() {
        return link;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
