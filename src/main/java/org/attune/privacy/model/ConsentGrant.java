package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentState;
import org.attune.shared.Refusal;

/**
 * What one client allows, from the first request to the tombstone. Only the client moves it, by the link; the coach can
 * ask and ask again. The wording that was asked is pinned by its version, and nobody can agree to what they were not
 * shown. What happened when is in the {@link ConsentEntry entries}; here is what stands now.
 */
@Entity
@Table(name = "privacy_grant")
public class ConsentGrant extends OfClient {

    /** Days in which an expired yes can be renewed before everything is erased. */
    public static final int GRACE_DAYS = 30;

    @Embedded
    private AskedWording wording;

    @Column(name = "time_zone", nullable = false, updatable = false)
    private String timeZone;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentState state = ConsentState.DRAFTED;

    @Embedded
    private ConsentTerms terms = new ConsentTerms();

    @Embedded
    private ConsentLink link;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    /** The line up to which a broken record is taken as given, because the client answered afresh. */
    @Column(name = "proven_after")
    private Long provenAfter;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected ConsentGrant() {} // For JPA.

    public ConsentGrant(Client client, String wording, Instant now) {
        super(client);
        this.timeZone = client.getZone().getId();
        this.wording = new AskedWording(wording, client.getLanguage());
        this.changedAt = now;
    }

    /** Gives the client a new link; an older one stops working. */
    public void ask(String newLinkDigest, String newestWording, Instant now) {
        if (state.isOver()) {
            throw new Refusal("privacy", "link.over");
        }
        askNewest(newestWording, now);
        link = new ConsentLink(newLinkDigest, now);
    }

    /** Whoever has no yes that counts is asked the newest wording; a standing yes keeps the one it was given to. */
    public void askNewest(String newestWording, Instant now) {
        if (!counts(now)) {
            wording.becomes(newestWording);
        }
    }

    /** Version of the sentences that the client would be asked now. */
    public String wordingAsked(String newestWording, Instant now) {
        return counts(now) || state.isOver() ? getWording() : newestWording;
    }

    /** The client has this wording before their eyes, in this language; refused when it is not the one that is asked. */
    public boolean explain(String wordingShown, Locale shownIn, Instant now) {
        boolean first = wording.shown(wordingShown, shownIn, now);
        state = state == ConsentState.DRAFTED ? ConsentState.EXPLAINED : state;
        return first;
    }

    /** The client's answer: what is not named is a no, and all of it without RECORD. Empty when it was the answer already. */
    public Optional<ConsentChange> answer(Set<ConsentScope> yes, LocalDate until, Instant now) {
        requireAnswerable(now);
        boolean agreed = counts(now) && terms.getRestsFrom() == null; // Before it rests it can be given afresh, too.
        if (!yes.contains(ConsentScope.RECORD)) {
            return refuse(agreed, now);
        }
        LastDay.require(until, LocalDate.ofInstant(now, getZone()));
        var asked = new ConsentTerms(yes, until);
        if (agreed && asked.areSameAs(terms)) {
            return Optional.empty();
        }
        agreedAt = agreed ? agreedAt : now; // A renewal does not reach back over the time without a yes (R9).
        return Optional.of(become(asked, agreed, now));
    }

    /**
     * Takes back again what the client took back at that moment, when a backup brought an older answer back. Never
     * allows more than stands, and leaves an answer alone that was given later.
     */
    public Optional<ConsentChange> narrowAgain(Set<ConsentScope> left, LocalDate until, Instant at) {
        if (!state.isAgreed() || !changedAt.isBefore(at)) {
            return Optional.empty();
        }
        var kept = terms.within(left, until);
        return kept.areSameAs(terms) ? Optional.empty() : Optional.of(become(kept, true, at));
    }

    private ConsentChange become(ConsentTerms next, boolean agreed, Instant at) {
        var change = ConsentChange.between(agreed, getScopes(), next.getScopes());
        state = change.stateAfter(state);
        terms = next;
        changedAt = at;
        return change;
    }

    private Optional<ConsentChange> refuse(boolean agreed, Instant now) {
        if (agreed) {
            throw new Refusal("privacy", "answer.stop-instead");
        }
        if (state == ConsentState.REFUSED) {
            return Optional.empty();
        }
        end(ConsentState.REFUSED, now);
        var lost = agreedAt == null ? Set.<ConsentScope>of() : Set.of(ConsentScope.values());
        return Optional.of(new ConsentChange(ConsentStep.REFUSED, lost, Set.of()));
    }

    /** Nobody may act on the yes from a moment on, until the client gives it afresh. Tells whether that is news. */
    public boolean restFrom(Instant from, RestCause cause) {
        if (!state.isAgreed() || terms.restAt(from)) {
            return false;
        }
        terms = terms.resting(cause, from);
        return true;
    }

    /** The rest is over: it was not meant, or the record proves itself again. */
    public void restNoMore(RestCause cause) {
        if (terms.getRestsBecause() == cause) {
            terms = terms.resting(null, null);
        }
    }

    /** Whether the client said yes after that moment, not only changed what they allow. */
    public boolean isGivenSince(Instant moment) {
        return agreedAt != null && !agreedAt.isBefore(moment);
    }

    /** What came before the client answered afresh is not asked to prove itself any more. */
    public void takeAsGiven(long lastLineBefore) {
        provenAfter = lastLineBefore;
    }

    boolean isTakenAsGiven(ConsentEntry line) {
        return provenAfter != null && line.getId() <= provenAfter;
    }

    /** Takes everything back, and tells whether there was anything left to take back. */
    public boolean withdraw(Instant now) {
        if (state.isOver()) {
            return false;
        }
        end(ConsentState.WITHDRAWN, now);
        return true;
    }

    /** Ends a yes whose last day is over, and tells whether it was. */
    public boolean expire(Instant now) {
        if (!state.isAgreed() || now.isBefore(endsAt())) {
            return false;
        }
        end(ConsentState.EXPIRED, now);
        return true;
    }

    /** Ends an expired yes for good once its time to renew is over, and tells whether it was. */
    public boolean lapse(Instant now) {
        if (state != ConsentState.EXPIRED || LocalDate.ofInstant(now, getZone()).isBefore(eraseOn())) {
            return false;
        }
        end(ConsentState.WITHDRAWN, now);
        return true;
    }

    /** The day an expired yes is erased unless it was renewed. */
    public LocalDate eraseOn() {
        return terms.getEndsOn().plusDays(1L + GRACE_DAYS);
    }

    public void erase(Instant now) {
        end(ConsentState.ERASED, now);
    }

    /** Whether this may be done at that moment; live, whether or not expiry has been noticed yet. */
    public boolean covers(ConsentScope scope, Instant at) {
        return counts(at) && !at.isBefore(agreedAt) && terms.include(scope);
    }

    private boolean counts(Instant at) {
        return isAgreed(at) && !terms.restAt(at);
    }

    /** Why the yes rests at that moment, empty when it does not. */
    public Optional<RestCause> restsBecause(Instant at) {
        return isAgreed(at) && terms.restAt(at) ? Optional.of(terms.getRestsBecause()) : Optional.empty();
    }

    /** From when on it rests or will, or null. */
    public Instant getRestsFrom() {
        return terms.getRestsFrom();
    }

    /** Whether a yes stands at that moment. */
    public boolean isAgreed(Instant at) {
        return state.isAgreed() && at.isBefore(endsAt());
    }

    /** Where it stands at that moment; a yes whose last day is over has expired, noticed or not. */
    public ConsentState stateAt(Instant now) {
        return state.isAgreed() && !isAgreed(now) ? ConsentState.EXPIRED : state;
    }

    public boolean isUnanswered() {
        return state == ConsentState.DRAFTED || state == ConsentState.EXPLAINED;
    }

    public boolean isAskingOver(Instant now) {
        return isUnanswered() && link != null && link.isOver(now);
    }

    /** The first moment after the last day, in the client's zone. */
    public Instant endsAt() {
        return terms.endIn(getZone());
    }

    private void end(ConsentState how, Instant now) {
        state = how;
        terms = terms.ended();
        changedAt = now;
    }

    private void requireAnswerable(Instant now) {
        if (state.isOver()) {
            throw new Refusal("privacy", "answer.over");
        }
        if (!wording.isRead()) {
            throw new Refusal("privacy", "answer.wording-changed");
        }
        if (isAskingOver(now)) {
            throw new Refusal("privacy", "answer.asking-over");
        }
    }

    public String getWording() {
        return wording.getVersion();
    }

    public String getLanguage() {
        return wording.getLanguage();
    }

    public ZoneId getZone() {
        return ZoneId.of(timeZone);
    }

    public ConsentState getState() {
        return state;
    }

    public Set<ConsentScope> getScopes() {
        return terms.getScopes();
    }

    public LocalDate getEndsOn() {
        return terms.getEndsOn();
    }

    public Instant getLinkSentAt() {
        return link == null ? null : link.getSentAt();
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
