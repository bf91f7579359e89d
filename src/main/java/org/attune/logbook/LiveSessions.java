package org.attune.logbook;

import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.logbook.model.Attendance;
import org.attune.logbook.model.LiveSession;
import org.attune.logbook.store.LiveSessionStore;
import org.attune.logbook.store.MakeUpStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Live sessions. Leads and supervisors lead their own, which they {@link LivePlans plan}; a lead also sees those of
 * others in the school. Attendance is signed by a named person; what was signed is put right by a further entry, never
 * overwritten.
 */
@ApplicationScoped
@Transactional
@Permitted({PROGRAMME_LEAD, SUPERVISOR})
public class LiveSessions {

    private static final String FEATURE = "logbook";
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    LiveSessionStore sessions;

    @Inject
    MakeUpStore makeUps;

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
        requireBegun(session);
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
        requireNoMoreThanItLasted(session, line);
        facts.corrected(session, line, account.id());
    }

    /** What was made up counts beside what was attended; both together are never more than the session was. */
    private void requireNoMoreThanItLasted(LiveSession session, Attendance line) {
        int madeUp = makeUps.minutesOf(line.getId());
        if (line.getMinutes() + madeUp > session.getMinutes()) {
            int left = session.getMinutes() - madeUp;
            throw left > 0
                    ? new Refusal(FEATURE, "refused.made-up-too", madeUp, left)
                    : new Refusal(FEATURE, "refused.made-up-whole");
        }
    }

    /** Sessions to which a trainee is invited and which are not over. */
    @Permitted(TRAINEE)
    public List<LiveSession> coming() {
        return sessions.comingFor(account.id(), clock.instant().minus(LONGEST)).stream()
                .filter(session -> session.getEndsAt().isAfter(clock.instant()))
                .toList();
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

    /** Whether attendance can be taken: from the start on. */
    public boolean hasBegun(LiveSession session) {
        return session.hasBegun(clock.instant());
    }

    private void requireBegun(LiveSession session) {
        if (!session.isPlanned()) {
            throw new Refusal(FEATURE, "refused.settled");
        }
        if (!hasBegun(session)) {
            throw new Refusal(FEATURE, "refused.live-early");
        }
    }

    LiveSession locked(long id) {
        return sessions.locked(account.organizationId(), id).filter(mine()).orElseThrow(() -> unknown(id));
    }

    private Predicate<LiveSession> mine() {
        return session -> session.getLeaderId() == account.id() || account.has(Role.PROGRAMME_LEAD);
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("live session " + id);
    }
}
