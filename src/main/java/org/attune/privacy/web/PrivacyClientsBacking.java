package org.attune.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.privacy.ClientService;
import org.attune.privacy.ClientSummary;
import org.attune.privacy.model.Aliases;
import org.attune.shared.Refusal;

/** A coach's clients, and entering a new one. */
@Named
@ViewScoped
public class PrivacyClientsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ClientService clients;

    private String alias;
    private String address;
    private boolean adult;
    private boolean calm;
    private String warnedOf;
    private transient List<ClientSummary> all;

    @PostConstruct
    void load() {
        all = clients.mine();
    }

    /** Enters the client. What looks like a full name is asked about once, and taken the second time. */
    public String add() {
        if (Aliases.looksLikeFullName(alias) && !alias.equals(warnedOf)) {
            warnedOf = alias;
            throw new Refusal("privacy", "alias.full-name").at("alias");
        }
        return "/privacy/client?faces-redirect=true&id=" + clients.add(alias, address, adult && calm);
    }

    public List<ClientSummary> getAll() {
        if (all == null) { // After the session came back from another node.
            load();
        }
        return all;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isAdult() {
        return adult;
    }

    public void setAdult(boolean adult) {
        this.adult = adult;
    }

    public boolean isCalm() {
        return calm;
    }

    public void setCalm(boolean calm) {
        this.calm = calm;
    }
}
