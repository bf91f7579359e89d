package org.attune.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.attune.privacy.AccessLog;
import org.attune.privacy.ClientKeeping;
import org.attune.privacy.Opening;

/** Who opened what, a page full at a time: the latest, or those before one of them. */
@Named
@RequestScoped
public class PrivacyOpeningsBacking {

    @Inject
    PrivacyConsentBacking consent;

    @Inject
    ClientKeeping keeping;

    @Inject
    HttpServletRequest request;

    private List<Opening> shown;

    /** Newest first. */
    public List<Opening> getShown() {
        if (shown == null) {
            shown = isEarlier()
                    ? keeping.openingsBefore(consent.getToken(), Long.parseLong(request.getParameter("before")))
                    : consent.getLink().openings();
        }
        return shown;
    }

    /** Whether these are not the latest. */
    public boolean isEarlier() {
        var before = request.getParameter("before");
        return before != null && before.matches("\\d{1,18}");
    }

    /** The last one shown when there may be others before it; null when there are none. */
    public Long getLast() {
        var some = getShown();
        return some.size() < AccessLog.SHOWN
                ? null
                : Long.valueOf(some.get(some.size() - 1).id());
    }
}
