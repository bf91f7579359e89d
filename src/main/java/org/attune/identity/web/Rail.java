package org.attune.identity.web;

import static org.attune.identity.Role.ASSESSOR;
import static org.attune.identity.Role.OPERATOR;
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
import java.util.Set;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;

/** The places of the left rail: what a role does not have is not there. */
@Named
@RequestScoped
public class Rail {

    private static final List<Entry> ALL = List.of(
            new Entry("nav.today", "/today/today", EnumSet.allOf(Role.class)),
            new Entry("nav.learn", "/curriculum/learn", EnumSet.of(TRAINEE)),
            new Entry("nav.library", "/curriculum/library", EnumSet.of(SUPERVISOR, ASSESSOR, PROGRAMME_LEAD)),
            new Entry("nav.practise", "/practice/practise", EnumSet.of(TRAINEE)),
            new Entry("nav.clients", "/privacy/clients", EnumSet.of(TRAINEE)),
            new Entry("nav.recordings", "/recording/recordings", EnumSet.of(TRAINEE)),
            new Entry("nav.reviews", "/review/reviews", EnumSet.of(SUPERVISOR)),
            new Entry("nav.supervision", "/logbook/supervision", EnumSet.of(TRAINEE, SUPERVISOR)),
            new Entry("nav.drills", "/logbook/drills", EnumSet.of(ASSESSOR)),
            new Entry("nav.sessions", "/logbook/sessions", EnumSet.of(PROGRAMME_LEAD)),
            new Entry("nav.programme", "/certification/programme", EnumSet.of(TRAINEE)),
            new Entry("nav.decisions", "/certification/decisions", EnumSet.of(PROGRAMME_LEAD)),
            new Entry("nav.content", "/curriculum/content", EnumSet.of(PROGRAMME_LEAD)),
            new Entry("nav.items", "/curriculum/items", EnumSet.of(PROGRAMME_LEAD)),
            new Entry("nav.overview", "/certification/overview", EnumSet.of(PROGRAMME_LEAD, ORGANIZATION_ADMIN)),
            new Entry("nav.admin", "/organization/people", EnumSet.of(ORGANIZATION_ADMIN)),
            new Entry("nav.safety-events", "/logbook/events", EnumSet.of(ORGANIZATION_ADMIN)),
            new Entry("nav.privacy", "/privacy/school", EnumSet.of(ORGANIZATION_ADMIN)),
            new Entry("nav.work", "/organization/work", EnumSet.of(OPERATOR)));

    @Inject
    CurrentAccount account;

    @Inject
    HttpServletRequest request;

    public List<Place> getPlaces() {
        var own = ALL.stream()
                .filter(entry -> entry.roles.stream().anyMatch(account::has))
                .toList();
        return own.stream().map(entry -> placeOf(entry, own)).toList();
    }

    private Place placeOf(Entry entry, List<Entry> own) {
        var folder = entry.href.substring(0, entry.href.lastIndexOf('/') + 1);
        boolean shared =
                own.stream().filter(other -> other.href.startsWith(folder)).count() > 1;
        var path = request.getServletPath();
        return new Place(entry.key, entry.href, path.startsWith(shared ? entry.href : folder));
    }

    private record Entry(String key, String href, Set<Role> roles) {}

    /** A place as the page shows it. */
    public static class Place {

        private final String key;
        private final String href;
        private final boolean current;

        Place(String key, String href, boolean current) {
            this.key = key;
            this.href = href;
            this.current = current;
        }

        public String getKey() {
            return key;
        }

        public String getHref() {
            return href;
        }

        public boolean isCurrent() {
            return current;
        }
    }
}
