package org.attune.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.attune.privacy.model.CrisisPlace;
import org.attune.privacy.store.CrisisContacts;
import org.attune.shared.web.Dates;

/** Whom to call in a crisis, here and elsewhere. */
@Named
@RequestScoped
public class PrivacyHelpBacking {

    @Inject
    CrisisContacts contacts;

    @Inject
    HttpServletRequest request;

    @Inject
    Dates dates;

    private CrisisPlace place;

    @PostConstruct
    void choose() {
        var asked = request.getParameter("country");
        place = contacts.of(asked == null ? countryOfTheBrowser() : asked);
    }

    /** The first country a browser names, for example CH of de-CH. */
    private String countryOfTheBrowser() {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getCountry)
                .filter(country -> !country.isEmpty())
                .findFirst()
                .orElse("");
    }

    public String sentence(String key) {
        return contacts.sentence(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key);
    }

    public CrisisPlace getPlace() {
        return place;
    }

    public List<CrisisPlace> getPlaces() {
        return contacts.places();
    }

    public boolean isOverdue() {
        return place.isOverdue(contacts.recheckDays(), dates.today());
    }
}
