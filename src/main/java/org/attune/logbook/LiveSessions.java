package org.attune.logbook;

import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

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
import java.util.function.Predicate;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.logbook.model.Attendance;
import org.attune.logbook.model.LiveSession;
import org.attune.logbook.store.LiveSessionStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Live sessions. Leads and supervisors plan them and lead their own; a lead also sees those of others in the school.
 * Attendance is signed by a named person; what was signed is put right by a further entry, never overwritten.
 */
@ApplicationScoped
@Transactional
@Permitted({PROGRAMME_LEAD, SUPERVISOR})
public class LiveSessions {

    private static final String FEATURE = "logbook";
    private static final int TITLE_LENGTH = 120;
    private static final int LINK_LENGTH = 500;
    private static final int LONGEST = 12 * 60;
    private static final Duration FARTHEST = Duration.ofDays(366);

    @Inject
    LiveSessionStore sessions;

    @Inject
    LearningFacts facts;

    @Inject
    Guests guests;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** How one invited person was marked; {@code minutes} matters where it was only a part. */
    public record Mark(long lineId, AttendanceMark mark, Integer minutes) {}

    /** Lets those pass who plan sessions, and nobody else. */
    public void requireLeader() {
        // The guard of this class has asked already.
    }

    /** Plans a session and invites trainees of the school to it, by id and by address. */
    public long plan(LivePlan plan, Collection<Long> people, String addresses) {
        var invited = new LinkedHashSet<>(guests.requireTrainees(account.organizationId(), people));
        var faults = faultsOf(plan);
        try {
            invited.addAll(guests.byAddress(account.organizationId(), addresses));
            if (invited.isEmpty()) {
                faults.add(new Refusal(FEATURE, "refused.nobody-invited").at("people"));
            }
        } catch (Refusal unknown) { // Told together with what else is amiss.
            faults.add(unknown);
        }
        Refusal.raise(faults);
        var session = new LiveSession(account.organizationId(), account.id(), tidy(plan), clock.instant());
        sessions.add(session);
        invited.forEach(person -> sessions.add(new Attendance(session, person)));
        return session.getId();
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
            faults.add(new Refusal(FEATURE, "supervision.start.required").at("start"));
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

    /** Sessions this person leads; for a lead all of the school, the latest first. */
    public List<LiveSession> planned() {
        return account.has(PROGRAMME_LEAD) ? sessions.ofSchool(account.organizationId()) : sessions.ledBy(account.id());
    }

    /** @throws NotFoundException for a session of others, unless one leads the programmes of the school */
    public LiveSession session(long id) {
        return sessions.of(account.organizationId(), id).filter(mine()).orElseThrow(() -> unknown(id));
    }

    /** Everybody who was invited. */
    public List<Attendance> sheet(long id) {
        return sessions.sheet(session(id).getId());
    }

    /** Keeps what was marked so far, without signing. */
    public void keep(long id, Collection<Mark> marks) {
        var session = locked(id);
        requireOver(session);
        for (var line : sessions.sheet(id)) {
            marks.stream()
                    .filter(mark -> mark.lineId() == line.getId() && mark.mark() != null)
                    .forEach(mark -> apply(session, line, mark));
        }
    }

    /** Signs the sheet: everybody is marked, and what each attended becomes a fact. */
    public void sign(long id, Collection<Mark> marks) {
        keep(id, marks);
        var session = locked(id);
        var sheet = sessions.sheet(id);
        if (sheet.stream().anyMatch(line -> line.getMark() == AttendanceMark.INVITED)) {
            throw new Refusal(FEATURE, "refused.unmarked");
        }
        if (sheet.stream().anyMatch(line -> line.getPersonId() == account.id())) {
            throw new Refusal(FEATURE, "refused.own-attendance");
        }
        session.sign(account.id(), clock.instant());
        sheet.forEach(line -> facts.signed(session, line, account.id()));
    }

    /** Signs a sheet on which everybody was there from beginning to end but these. */
    public void signAllBut(long id, Collection<Long> absent) {
        var marks = sheet(id).stream()
                .map(line -> new Mark(
                        line.getId(),
                        absent.contains(line.getPersonId()) ? AttendanceMark.ABSENT : AttendanceMark.PRESENT,
                        null))
                .toList();
        sign(id, marks);
    }

    /** Puts one line of a signed sheet right. */
    public void correct(Mark mark, String reason) {
        var line = sessions.line(mark.lineId()).orElseThrow(() -> unknown(mark.lineId()));
        var session = sessions.locked(account.organizationId(), line.getSessionId())
                .filter(mine())
                .orElseThrow(() -> unknown(line.getSessionId()));
        if (!session.isSigned() || mark.mark() == null) {
            throw new Refusal(FEATURE, "refused.unmarked");
        }
        if (line.getPersonId() == account.id()) {
            throw new Refusal(FEATURE, "refused.own-attendance");
        }
        line.corrected(Words.required(reason));
        apply(session, line, mark);
        facts.corrected(session, line, account.id());
    }

    /** Calls off a session that has not been signed. */
    public void cancel(long id) {
        var session = locked(id);
        if (!session.isPlanned()) {
            throw new Refusal(FEATURE, "refused.settled");
        }
        session.cancel();
    }

    /** Sessions to which a trainee is invited and which are not over. */
    @Permitted(TRAINEE)
    public List<LiveSession> coming() {
        return sessions.comingFor(account.id(), clock.instant().minus(Duration.ofHours(LONGEST / 60))).stream()
                .filter(session -> session.getEndsAt().isAfter(clock.instant()))
                .toList();
    }

    /** Names by id of the trainees whom one can invite. */
    public Map<Long, String> invitable() {
        return guests.trainees(account.organizationId());
    }

    /** Names of everybody on a sheet, by id. */
    public Map<Long, String> namesOn(Collection<Attendance> sheet) {
        return guests.names(sheet.stream().map(Attendance::getPersonId).toList());
    }

    private static void apply(LiveSession session, Attendance line, Mark mark) {
        int partly = mark.minutes() == null ? 0 : mark.minutes();
        if (mark.mark() == AttendanceMark.PARTLY && (partly < 1 || partly >= session.getMinutes())) {
            throw new Refusal(FEATURE, "refused.partly", session.getMinutes());
        }
        line.mark(mark.mark(), partly, session.getMinutes());
    }

    private void requireOver(LiveSession session) {
        if (!session.isPlanned()) {
            throw new Refusal(FEATURE, "refused.settled");
        }
        if (session.getStartsAt().isAfter(clock.instant())) {
            throw new Refusal(FEATURE, "refused.live-early");
        }
    }

    private LiveSession locked(long id) {
        return sessions.locked(account.organizationId(), id).filter(mine()).orElseThrow(() -> unknown(id));
    }

    private Predicate<LiveSession> mine() {
        return session -> session.getLeaderId() == account.id() || account.has(Role.PROGRAMME_LEAD);
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("live session " + id);
    }
}
