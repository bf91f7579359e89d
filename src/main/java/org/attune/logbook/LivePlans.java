package org.attune.logbook;

import static java.util.stream.Collectors.toSet;
import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.logbook.model.Attendance;
import org.attune.logbook.model.LiveSession;
import org.attune.logbook.store.LiveSessionStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** Planning live sessions, and planning them anew until attendance was signed. */
@ApplicationScoped
@Transactional
@Permitted({PROGRAMME_LEAD, SUPERVISOR})
public class LivePlans {

    private static final String FEATURE = "logbook";
    private static final int TITLE_LENGTH = 120;
    private static final int LINK_LENGTH = 500;
    private static final int LONGEST = 12 * 60;
    private static final Duration FARTHEST = Duration.ofDays(366);

    @Inject
    LiveSessionStore store;

    @Inject
    LiveSessions sessions;

    @Inject
    Guests guests;

    @Inject
    LiveLetters letters;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * Plans a session and invites trainees of the school to it, by id and by address.
     *
     * @throws Refusal with everything that is wrong with it
     */
    public long plan(LivePlan plan, Collection<Long> people, String addresses) {
        var invited = invited(plan, Set.of(), people, addresses);
        var session = new LiveSession(account.organizationId(), account.id(), tidy(plan), clock.instant());
        store.add(session);
        invited.forEach(person -> store.add(new Attendance(session, person)));
        letters.invite(session, invited);
        return session.getId();
    }

    /**
     * Plans a session anew that is not signed yet. Who was invited and is not among the people any more is no longer
     * invited; marks that were kept stay where they still fit.
     *
     * @param seen the {@link #stampOf stamp} of the session that was changed
     * @throws Refusal with everything that is wrong with it
     * @throws NotFoundException for a session of others, unless one leads the programmes of the school
     */
    public void change(long id, String seen, LivePlan plan, Collection<Long> people, String addresses) {
        var session = sessions.locked(id);
        if (!session.isPlanned()) {
            throw new Refusal(FEATURE, "refused.settled");
        }
        if (!stampOf(id).equals(seen)) {
            throw new Refusal(FEATURE, "refused.planned-meanwhile");
        }
        var already = store.sheet(id).stream().map(Attendance::getPersonId).collect(toSet());
        var invited = invited(plan, already, people, addresses);
        letters.tellNotInvited(session, without(already, invited));
        boolean hadBegun = session.hasBegun(clock.instant());
        boolean moved = session.plan(tidy(plan));
        fit(session, invited);
        var joining = without(invited, already);
        joining.forEach(person -> store.add(new Attendance(session, person)));
        letters.invite(session, joining);
        if (moved) {
            letters.tellMoved(session, hadBegun, without(invited, joining));
        }
    }

    /** Takes those off the sheet who are not invited any more, and the marks that do not fit the length. */
    private void fit(LiveSession session, Set<Long> invited) {
        for (var line : store.sheet(session.getId())) {
            if (invited.contains(line.getPersonId()) && !session.hasBegun(clock.instant())) {
                line.mark(AttendanceMark.INVITED, 0, session.getMinutes());
            } else if (invited.contains(line.getPersonId())) {
                line.fit(session.getMinutes());
            } else {
                store.remove(line);
            }
        }
    }

    /** What a session and its sheet are like now; another one means that somebody has planned it anew. */
    public String stampOf(long id) {
        var people = sessions.sheet(id).stream()
                .map(Attendance::getPersonId)
                .sorted()
                .toList();
        return sessions.session(id).getVersion() + " " + people;
    }

    private static Set<Long> without(Set<Long> some, Set<Long> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(toSet());
    }

    /** Calls off a session that has not been signed; whoever was invited is told. */
    public void cancel(long id) {
        var session = sessions.locked(id);
        if (!session.isPlanned()) {
            throw new Refusal(FEATURE, "refused.settled");
        }
        session.cancel();
        letters.tellCalledOff(
                session, store.sheet(id).stream().map(Attendance::getPersonId).toList());
    }

    /** Names by id of the trainees whom one can invite. */
    public Map<Long, String> invitable() {
        return guests.trainees(account.organizationId());
    }

    /** The same for a session that is planned anew, with those who are invited already, listed or not. */
    public Map<Long, String> invitableTo(long id) {
        var all = new TreeMap<>(invitable());
        all.putAll(sessions.namesOn(sessions.sheet(id)));
        return Acquaintance.sorted(all, all.size());
    }

    private Set<Long> invited(LivePlan plan, Set<Long> already, Collection<Long> people, String addresses) {
        var faults = faultsOf(plan);
        var invited = new LinkedHashSet<>(people);
        guests.requireTrainees(
                account.organizationId(),
                people.stream().filter(one -> !already.contains(one)).toList());
        try {
            invited.addAll(guests.byAddress(account.organizationId(), addresses));
            if (invited.isEmpty()) {
                faults.add(new Refusal(FEATURE, "refused.nobody-invited").at("people"));
            }
        } catch (Refusal unknown) { // Told together with what else is amiss.
            faults.add(unknown);
        }
        Refusal.raise(faults);
        return invited;
    }

    private List<Refusal> faultsOf(LivePlan plan) {
        var faults = new ArrayList<Refusal>();
        var title = strip(plan.title());
        if (title.isEmpty() || title.length() > TITLE_LENGTH) {
            faults.add(new Refusal(FEATURE, "refused.title", TITLE_LENGTH).at("title"));
        }
        if (plan.when().day() == null) {
            faults.add(new Refusal(FEATURE, "supervision.day.required").at("day"));
        }
        if (plan.when().time() == null) {
            faults.add(new Refusal(FEATURE, "sessions.start.required").at("start"));
        }
        if (plan.when().isWhole()
                && Duration.between(clock.instant(), plan.starts()).abs().compareTo(FARTHEST) > 0) {
            faults.add(new Refusal(FEATURE, "refused.live-day").at("day"));
        }
        if (plan.minutes() == null) {
            faults.add(new Refusal(FEATURE, "supervision.minutes.required").at("minutes"));
        } else if (plan.minutes() < 1 || plan.minutes() > LONGEST) {
            faults.add(new Refusal(FEATURE, "refused.live-minutes", LONGEST / 60).at("minutes"));
        }
        if (!strip(plan.link()).isEmpty() && !isWebAddress(strip(plan.link()))) {
            faults.add(new Refusal(FEATURE, "refused.link").at("link"));
        }
        return faults;
    }

    private LivePlan tidy(LivePlan plan) {
        var link = strip(plan.link());
        return new LivePlan(
                strip(plan.title()),
                guests.requireModule(plan.module()),
                plan.kind(),
                plan.when(),
                plan.minutes(),
                link.isEmpty() ? null : link);
    }

    private static String strip(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static boolean isWebAddress(String link) {
        try {
            var address = URI.create(link);
            return link.length() <= LINK_LENGTH && "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException mistyped) {
            return false;
        }
    }
}
