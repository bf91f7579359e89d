package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.logbook.model.Attendance;
import org.attune.logbook.model.LiveSession;
import org.attune.logbook.model.MakeUp;

/** What live sessions tell the ledger: what was offered to each, what each attended, and what was made up. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
class LearningFacts {

    private static final String COMPETENCY = "competency";

    @Inject
    EvidenceLedger ledger;

    @Inject
    AccountService accounts;

    /** A signed line: that the session was offered, and the time somebody was there. */
    void signed(LiveSession session, Attendance line, long by) {
        ledger.record(about(session, line, EvidenceKind.LIVE_OFFERED)
                .from("live-offered", line.getId())
                .lasting(session.getMinutes())
                .by(by));
        if (line.getMinutes() > 0) {
            line.isFact(ledger.record(attended(session, line, by)));
        }
    }

    /** A line put right: a fact of its own takes the place of what was wrong. */
    void corrected(LiveSession session, Attendance line, long by) {
        if (line.getFactId() == null) {
            if (line.getMinutes() > 0) {
                line.isFact(ledger.record(attended(session, line, by)));
            }
        } else if (line.getMinutes() > 0) {
            line.isFact(ledger.replace(
                    line.getOrganizationId(), line.getFactId(), attended(session, line, by), "corrected"));
        } else {
            ledger.voidFact(line.getOrganizationId(), line.getFactId(), "corrected", by);
            line.isFact(null);
        }
    }

    void madeUp(LiveSession session, MakeUp makeUp) {
        makeUp.isFact(ledger.record(hour(session, makeUp.getPersonId())
                .on(makeUp.getDoneOn())
                .from("make-up", makeUp.getId())
                .lasting(makeUp.getMinutes())
                .by(makeUp.getSettledBy())
                .with("attestedBy", makeUp.getSettledBy())
                .with("madeUp", makeUp.isAccommodated() ? "accommodated" : "true")));
    }

    private NewEvidence attended(LiveSession session, Attendance line, long by) {
        return hour(session, line.getPersonId())
                .on(dayOf(session.getStartsAt(), line.getPersonId()))
                .from("attendance", line.getId() + "/" + line.getRevision())
                .lasting(line.getMinutes())
                .by(by)
                .with("attestedBy", by);
    }

    private static NewEvidence hour(LiveSession session, long person) {
        var told = NewEvidence.of(EvidenceKind.LEARNING_HOUR, session.getOrganizationId(), person)
                .feeding(EvidenceCategory.LEARNING)
                .with("mode", "live")
                .with("content", session.getKind().content())
                .with("session", session.getId());
        if (session.getKind().content().equals(COMPETENCY)) {
            told.feeding(EvidenceCategory.COMPETENCY);
        }
        return session.getModule() == null ? told : told.with("module", session.getModule());
    }

    private NewEvidence about(LiveSession session, Attendance line, String kind) {
        var told = NewEvidence.of(kind, session.getOrganizationId(), line.getPersonId())
                .on(dayOf(session.getStartsAt(), line.getPersonId()))
                .with("session", session.getId());
        return session.getModule() == null ? told : told.with("module", session.getModule());
    }

    /** The day it is for this person (R4). */
    LocalDate todayOf(long person) {
        return accounts.todayOf(person);
    }

    private LocalDate dayOf(Instant moment, long person) {
        return LocalDate.ofInstant(moment, accounts.zoneOf(person));
    }
}
