package org.attune.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.attune.privacy.ClientTerms;
import org.attune.privacy.ClientWishes;
import org.attune.shared.Refusal;
import org.attune.shared.web.ReaderLanguage;

/** The parts of the client's page about the coach's log and about a sponsor, each with an answer of its own. */
@Named
@RequestScoped
public class PrivacyTermsBacking {

    private static final String YES = "yes";
    private static final String NO = "no";

    @Inject
    ClientWishes wishes;

    @Inject
    HttpServletRequest request;

    @Inject
    ReaderLanguage language;

    private ClientTerms terms;
    private String listing;
    private String sponsor;

    public String saveListing() {
        wishes.list(link(), isYes(listing, "listing"), language.get());
        return again();
    }

    public String saveSponsor() {
        wishes.answerSponsor(link(), sponsorRead(), isYes(sponsor, "sponsorAnswer"), language.get());
        return again();
    }

    /** The agreement that was on the page. */
    private Long sponsorRead() {
        var shown = request.getParameter("sponsorId");
        return shown == null || !shown.matches("\\d{1,18}") ? null : Long.valueOf(shown);
    }

    private static boolean isYes(String answer, String field) {
        if (answer == null) {
            throw new Refusal("privacy", "record.missing").at(field);
        }
        return YES.equals(answer);
    }

    private String again() {
        return "/privacy/consent?faces-redirect=true&link=" + link() + "&saved=true";
    }

    private String link() {
        return request.getParameter("link");
    }

    /** What stands now. */
    public ClientTerms getTerms() {
        if (terms == null) {
            terms = wishes.termsOf(link());
        }
        return terms;
    }

    public String getListing() {
        return listing != null ? listing : answerOf(getTerms().listed());
    }

    public void setListing(String listing) {
        this.listing = listing;
    }

    public String getSponsor() {
        return sponsor != null ? sponsor : answerOf(getTerms().sponsorAgreed());
    }

    public void setSponsor(String sponsor) {
        this.sponsor = sponsor;
    }

    private static String answerOf(Boolean given) {
        return given == null ? null : given ? YES : NO;
    }
}
