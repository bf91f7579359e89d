package org.attune.logbook.web;

import static org.attune.identity.Role.ASSESSOR;
import static org.attune.identity.Role.ORGANIZATION_ADMIN;
import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;

/** The pages of the logbook that a person has, in the order in which they are shown. */
@Named
@RequestScoped
public class LogbookPlaces {

    private static final List<Map.Entry<String, Set<Role>>> ALL = List.of(
            Map.entry("supervision", EnumSet.of(TRAINEE, SUPERVISOR)),
            Map.entry("learning", EnumSet.of(TRAINEE)),
            Map.entry("hours", EnumSet.of(TRAINEE)),
            Map.entry("attest", EnumSet.of(SUPERVISOR)),
            Map.entry("safety", EnumSet.of(TRAINEE)),
            Map.entry("events", EnumSet.of(TRAINEE, SUPERVISOR, PROGRAMME_LEAD, ORGANIZATION_ADMIN)),
            Map.entry("milestones", EnumSet.of(TRAINEE, SUPERVISOR, ASSESSOR, PROGRAMME_LEAD)),
            Map.entry("drills", EnumSet.of(ASSESSOR)),
            Map.entry("sessions", EnumSet.of(PROGRAMME_LEAD, SUPERVISOR)),
            Map.entry("certificates", EnumSet.of(PROGRAMME_LEAD)),
            Map.entry("accommodations", EnumSet.of(PROGRAMME_LEAD, SUPERVISOR)));

    @Inject
    CurrentAccount account;

    @Inject
    HttpServletRequest request;

    /** Names of the pages; each is also the key of its label, {@code places.<name>}. */
    public List<String> getAll() {
        return ALL.stream()
                .filter(place -> place.getValue().stream().anyMatch(account::has))
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean isCurrent(String place) {
        return request.getServletPath().replace(".xhtml", "").equals("/logbook/" + place);
    }
}
