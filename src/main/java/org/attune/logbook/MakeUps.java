package org.attune.logbook;

import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.logbook.model.Attendance;
import org.attune.logbook.model.LiveSession;
import org.attune.logbook.model.MakeUp;
import org.attune.logbook.model.MakeUp.State;
import org.attune.logbook.store.AccommodationStore;
import org.attune.logbook.store.LiveSessionStore;
import org.attune.logbook.store.MakeUpStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** Making up live time: a trainee says what they did in its place, whoever led the session or a lead answers. */
@ApplicationScoped
@Transactional
@Permitted({PROGRAMME_LEAD, SUPERVISOR})
public class MakeUps {

    private static final String FEATURE = "logbook";
    private static final int WHAT_LENGTH = 500;

    @Inject
    MakeUpStore makeUps;

    @Inject
    LiveSessionStore sessions;

    @Inject
    AccommodationStore accommodations;

    @Inject
    LearningFacts facts;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Proposes to make up a session of which one missed all or a part. */
    @Permitted(TRAINEE)
    public long propose(long lineId, LocalDate doneOn, int minutes, String what) {
        var line = sessions.line(lineId)
                .filter(found -> found.getPersonId() == account.id() && found.isMissing())
                .orElseThrow(() -> new NotFoundException("missed session " + lineId));
        var session = sessions.locked(account.organizationId(), line.getSessionId())
                .filter(LiveSession::isSigned)
                .orElseThrow(() -> new NotFoundException("signed session of " + lineId));
        int left = session.getMinutes() - line.getMinutes() - makeUps.minutesOf(lineId);
        if (left < 1) {
            throw new Refusal(FEATURE, "refused.made-up-already");
        }
        if (minutes < 1 || minutes > left) {
            throw new Refusal(FEATURE, "refused.make-up-minutes", left).at("minutes");
        }
        if (doneOn.isBefore(LocalDate.ofInstant(session.getStartsAt(), account.zone()))) {
            throw new Refusal(FEATURE, "refused.make-up-before").at("doneOn");
        }
        if (doneOn.isAfter(LocalDate.now(clock.withZone(account.zone())))) {
            throw new Refusal(FEATURE, "refused.earned-later").at("doneOn");
        }
        if (what == null || what.isBlank()) {
            throw new Refusal(FEATURE, "refused.what").at("what");
        }
        var makeUp = new MakeUp(line, doneOn, minutes, Words.atMost(what, WHAT_LENGTH, "what"), clock.instant());
        makeUps.add(makeUp);
        return makeUp.getId();
    }

    /** Takes back one's own proposal that nobody has answered yet. */
    @Permitted(TRAINEE)
    public void withdraw(long id) {
        var makeUp = makeUps.locked(account.organizationId(), id)
                .filter(found -> found.getPersonId() == account.id())
                .orElseThrow(() -> unknown(id));
        requireOpen(makeUp);
        makeUp.settle(State.WITHDRAWN, account.id(), null, clock.instant());
    }

    /** One's own proposals, the latest first. */
    @Permitted(TRAINEE)
    public List<MakeUp> own() {
        return makeUps.ofPerson(account.id());
    }

    /** What was proposed for a session. The caller has been let in to the session. */
    public List<MakeUp> of(LiveSession session) {
        return session.getLeaderId() == account.id() || account.has(PROGRAMME_LEAD)
                ? makeUps.ofSession(session.getId())
                : List.of();
    }

    /** Accepts a proposal; the time counts as live. */
    public void accept(long id) {
        var makeUp = forLeader(id);
        if (makeUp.isAccepted()) {
            return;
        }
        requireOpen(makeUp);
        requireStillMissing(makeUp);
        makeUp.accept(
                accepted(makeUp.getPersonId(), false), granted(makeUp.getPersonId()), account.id(), clock.instant());
        facts.madeUp(sessionOf(makeUp), makeUp);
    }

    /** The mark may have been put right since it was proposed. */
    private void requireStillMissing(MakeUp makeUp) {
        var session = sessions.locked(makeUp.getOrganizationId(), makeUp.getSessionId())
                .orElseThrow(() -> unknown(makeUp.getId()));
        int attended = sessions.line(makeUp.getAttendanceId())
                .map(Attendance::getMinutes)
                .orElse(0);
        if (attended + makeUps.minutesOf(makeUp.getAttendanceId()) > session.getMinutes()) {
            throw new Refusal(FEATURE, "refused.make-up-beyond");
        }
    }

    /** Refuses a proposal and says why. */
    public void refuse(long id, String reason) {
        var makeUp = forLeader(id);
        requireOpen(makeUp);
        makeUp.settle(State.REFUSED, account.id(), Words.required(reason), clock.instant());
    }

    /** How many minutes of a person's were accepted, under the usual or under a grant. */
    private int accepted(long personId, boolean accommodated) {
        return makeUps.ofPerson(personId).stream()
                .filter(one -> one.isAccepted() && one.isAccommodated() == accommodated)
                .mapToInt(MakeUp::getMinutes)
                .sum();
    }

    private int granted(long personId) {
        return accommodations.amount(personId, AccommodationKind.MAKE_UP, facts.todayOf(personId))
                - accepted(personId, true);
    }

    private MakeUp forLeader(long id) {
        return makeUps.locked(account.organizationId(), id)
                .filter(found -> found.getPersonId() != account.id())
                .filter(found -> sessionOf(found).getLeaderId() == account.id() || account.has(PROGRAMME_LEAD))
                .orElseThrow(() -> unknown(id));
    }

    private LiveSession sessionOf(MakeUp makeUp) {
        return sessions.of(account.organizationId(), makeUp.getSessionId()).orElseThrow(() -> unknown(makeUp.getId()));
    }

    private static void requireOpen(MakeUp makeUp) {
        if (!makeUp.isOpen()) {
            throw new Refusal(FEATURE, "refused.settled");
        }
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("make-up " + id);
    }
}
