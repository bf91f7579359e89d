package org.attune.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attune.privacy.ClientTerms;
import org.attune.privacy.ListingService;
import org.attune.shared.web.Texts;

/** The parts of a coach's page about a client that have nothing to do with recordings: the log, a letter, a sponsor. */
@Named
@RequestScoped
public class PrivacyTermsOfClientBacking {

    @Inject
    ListingService listings;

    @Inject
    Texts texts;

    private ClientTerms terms;
    private String sender;
    private String signatory;
    private LocalDate writtenOn;
    private String sponsor;

    public ClientTerms of(long clientId) {
        if (terms == null) {
            terms = listings.of(clientId);
        }
        return terms;
    }

    public void noteLetter(long clientId) {
        listings.noteLetter(clientId, sender, signatory, writtenOn);
        sender = null;
        signatory = null;
        writtenOn = null;
        said("listing.letter.noted");
    }

    public void nameSponsor(long clientId) {
        listings.nameSponsor(clientId, sponsor);
        sponsor = null;
        said("sponsor.named");
    }

    public void endSponsor(long clientId) {
        listings.endSponsor(clientId);
        said("sponsor.ended");
    }

    private void said(String key) {
        terms = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.of("privacy", key)));
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public LocalDate getWrittenOn() {
        return writtenOn;
    }

    public void setWrittenOn(LocalDate writtenOn) {
        this.writtenOn = writtenOn;
    }

    public String getSponsor() {
        return sponsor;
    }

    public void setSponsor(String sponsor) {
        this.sponsor = sponsor;
    }
}
