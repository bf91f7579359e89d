package org.attune.logbook;

import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.logbook.model.SupervisionEntry;
import org.attune.logbook.model.SupervisionEntry.State;
import org.attune.logbook.model.SupervisionRules;
import org.attune.logbook.store.SupervisionEntries;
import org.attune.organization.OrganizationService;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * Supervision hours. A trainee logs a session with a supervisor, who signs or declines it; a supervisor may also log one
 * for a supervisee, which is its own signature. Either way only who supervised that trainee on that day can sign (R5).
 */
@ApplicationScoped
@Transactional
@Permitted({TRAINEE, SUPERVISOR})
public class LogbookService {

    private static final String FEATURE = "logbook";

    @Inject
    SupervisionEntries entries;

    @Inject
    SupervisionFacts facts;

    @Inject
    OrganizationService organization;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Lets those pass who hold or receive supervision, and nobody else. */
    public void requireParty() {
        // The guard of this class has asked already.
    }

    /** Logs one's own session; it waits for the supervisor's signature. */
    @Permitted(TRAINEE)
    public long log(long supervisorId, SupervisionTime time) {
        return log(supervisorId, time, SupervisionFocus.untold(time.format()));
    }

    /** The same, with how many were there and where they looked. */
    @Permitted(TRAINEE)
    public long log(long supervisorId, SupervisionTime time, SupervisionFocus focus) {
        return add(new Session(account.id(), supervisorId, time, focus), null).getId();
    }

    /** Logs a session with a supervisee, signed at once. */
    @Permitted(SUPERVISOR)
    public long logSigned(long traineeId, SupervisionTime time, SupervisionFocus focus) {
        var entry = add(new Session(traineeId, account.id(), time, focus), null);
        sign(entry);
        return entry.getId();
    }

    /** Signs a trainee's entry; signing it again changes nothing. */
    @Permitted(SUPERVISOR)
    public void sign(long entryId) {
        var entry = asSupervisor(entryId);
        if (entry.isSigned()) {
            return;
        }
        requireOpen(entry);
        requireSupervision(
                entry.getSupervisorId(), entry.getTraineeId(), entry.getTime().day());
        sign(entry);
    }

    /** Says that a session did not take place like this, and why. */
    @Permitted(SUPERVISOR)
    public void decline(long entryId, String reason) {
        var entry = asSupervisor(entryId);
        requireOpen(entry);
        end(entry, State.DECLINED, Words.required(reason));
    }

    /** Takes back one's own entry that nobody has signed yet. */
    @Permitted(TRAINEE)
    public void withdraw(long entryId) {
        var entry = entry(entryId);
        if (entry.getTraineeId() != account.id()) {
            throw new NotFoundException("own supervision entry " + entryId);
        }
        requireOpen(entry);
        end(entry, State.WITHDRAWN, null);
    }

    /** Voids a signed entry, and puts a corrected one in its place where there is one (null: it never took place). */
    @Permitted(SUPERVISOR)
    public void correct(long entryId, SupervisionTime corrected, SupervisionFocus focus, String reason) {
        var wrong = asSupervisor(entryId);
        if (!wrong.isSigned()) {
            throw new Refusal(FEATURE, "refused.not-signed");
        }
        end(wrong, State.VOIDED, Words.required(reason));
        if (corrected != null) {
            sign(add(new Session(wrong.getTraineeId(), wrong.getSupervisorId(), corrected, focus), wrong));
        }
    }

    /** A trainee's own sessions, the latest first. */
    @Permitted(TRAINEE)
    public List<SupervisionHour> own() {
        return shown(entries.ofTrainee(account.id()));
    }

    /** What waits for this supervisor's signature. */
    @Permitted(SUPERVISOR)
    public List<SupervisionHour> toSign() {
        return shown(entries.ofSupervisor(account.id(), State.LOGGED));
    }

    /** What this supervisor has signed. */
    @Permitted(SUPERVISOR)
    public List<SupervisionHour> signed() {
        return shown(entries.ofSupervisor(account.id(), State.SIGNED));
    }

    /** Names by id of those the trainee may name as supervisor today. */
    public Map<Long, String> ownSupervisors() {
        return accounts.namesOf(organization.supervisorsOf(account.id()));
    }

    /** Names by id of those this person supervises today. */
    public Map<Long, String> ownSupervisees() {
        return accounts.namesOf(organization.superviseesOf(account.id()));
    }

    /** Who was with whom, when, and on what. */
    private record Session(long traineeId, long supervisorId, SupervisionTime time, SupervisionFocus focus) {}

    private SupervisionEntry add(Session session, SupervisionEntry wrong) {
        var time = session.time();
        requireSupervision(session.supervisorId(), session.traineeId(), time.day());
        if (!session.focus().fits(time.format())) {
            throw new Refusal(FEATURE, "refused.size." + time.format(), SupervisionFocus.MOST).at("size");
        }
        var now = LocalDateTime.ofInstant(clock.instant(), accounts.zoneOf(session.traineeId()));
        var others = entries.liveAround(List.of(session.traineeId()), time.day(), time.day()).stream()
                .filter(SupervisionEntry::isLive)
                .map(SupervisionEntry::getTime)
                .toList();
        SupervisionRules.fault(time, now, others).ifPresent(fault -> {
            throw new Refusal(
                            FEATURE,
                            "refused." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .at(fault.field());
        });
        var entry = new SupervisionEntry(account.organizationId(), session.traineeId(), session.supervisorId(), time)
                .on(session.focus())
                .loggedBy(account.id(), clock.instant());
        entries.add(wrong == null ? entry : entry.correcting(wrong));
        facts.logged(entry);
        return entry;
    }

    private void sign(SupervisionEntry entry) {
        entry.sign(clock.instant());
        facts.signed(entry);
    }

    private void end(SupervisionEntry entry, State how, String why) {
        entry.end(how, why, clock.instant());
        facts.ended(entry, account.id());
    }

    private SupervisionEntry entry(long id) {
        return entries.of(id, account.id()).orElseThrow(() -> new NotFoundException("supervision entry " + id));
    }

    private SupervisionEntry asSupervisor(long id) {
        var entry = entry(id);
        if (entry.getSupervisorId() != account.id()) {
            throw new NotFoundException("supervision entry " + id + " as its supervisor");
        }
        return entry;
    }

    private void requireSupervision(long supervisorId, long traineeId, LocalDate day) {
        if (!organization.supervises(supervisorId, traineeId, day)) {
            throw new Refusal(FEATURE, "refused.not-supervisor").at("day");
        }
    }

    private static void requireOpen(SupervisionEntry entry) {
        if (!entry.isOpen()) {
            throw new Refusal(FEATURE, "refused.settled");
        }
    }

    private List<SupervisionHour> shown(List<SupervisionEntry> some) {
        return SupervisionHours.of(some, entries, accounts);
    }
}
