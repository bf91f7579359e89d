package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
public class ConsentGrant {

    /** Days in which an expired yes can be renewed before everything is erased. */
    public static final int GRACE_DAYS = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "client_id", nullable = false, updatable = false)
    private long clientId;

    @Column(nullable = false)
    private String wording;

    @Column(nullable = false)
    private String language;

    @Column(name = "time_zone", nullable = false, updatable = false)
    private String timeZone;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentState state = ConsentState.DRAFTED;

    @Embedded
    private ConsentTerms terms = new ConsentTerms();

    @Embedded
    private ConsentLink link;

    @Column(name = "explained_at")
    private Instant explainedAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected ConsentGrant() {} // For JPA.

    public ConsentGrant(Client client, String wording, Instant now) {
        this.organizationId = client.getOrganizationId();
        this.clientId = client.getId();
        this.language = client.getLanguage();
        this.timeZone = client.getZone().getId();
        this.wording = wording;
        this.changedAt = now;
    }

    /** Gives the client a new link; an older one stops working. Before the first answer the newest wording is asked. */
    public void ask(String newLinkDigest, String newestWording, Instant now) {
        if (state.isOver()) {
            throw new Refusal("privacy", "link.over");
        }
        if (isUnanswered()) {
            wording = newestWording;
        }
        link = new ConsentLink(newLinkDigest, now);
    }

    /** The client has this wording before their eyes, in this language. @throws Refusal when it is not the one that is asked */
    public boolean explain(String wordingShown, Locale shownIn, Instant now) {
        if (!wording.equals(wordingShown)) {
            throw new Refusal("privacy", "answer.wording-changed");
        }
        language = shownIn.getLanguage();
        boolean first = explainedAt == null;
        if (first) {
            explainedAt = now;
        }
        if (state == ConsentState.DRAFTED) {
            state = ConsentState.EXPLAINED;
        }
        return first;
    }

    /**
     * The client's answer: all that is allowed from now on. Everything not named is a no; without
     * {@link ConsentScope#RECORD} the whole answer is a no.
     *
     * @return what changed, or nothing when this was the answer already
     */
    public Optional<ConsentChange> answer(Set<ConsentScope> yes, LocalDate until, Instant now) {
        requireAnswerable(now);
        boolean agreed = isAgreed(now);
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
     *
     * @return what changed, or nothing when no more was allowed than what was left
     */
    public Optional<ConsentChange> narrowAgain(Set<ConsentScope> left, LocalDate until, Instant at) {
        if (!state.isAgreed() || !changedAt.isBefore(at)) {
            return Optional.empty();
        }
        var kept = terms.within(left, until);
        return kept.areSameAs(terms) ? Optional.empty() : Optional.of(become(kept, true, at));
    }

    private ConsentChange become(ConsentTerms next, boolean agreed, Instant at) {
        var change = ConsentChange.between(agreed, agreed ? getScopes() : Set.of(), next.getScopes());
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
        state = ConsentState.REFUSED;
        changedAt = now;
        return Optional.of(new ConsentChange(ConsentStep.REFUSED, Set.of(), Set.of()));
    }

    /** Takes everything back. @return whether there was anything left to take back */
    public boolean withdraw(Instant now) {
        if (state.isOver()) {
            return false;
        }
        end(ConsentState.WITHDRAWN, now);
        return true;
    }

    /** Ends a yes whose last day is over. @return whether it was */
    public boolean expire(Instant now) {
        if (!state.isAgreed() || now.isBefore(endsAt())) {
            return false;
        }
        end(ConsentState.EXPIRED, now);
        return true;
    }

    /** Ends an expired yes for good once its time to renew is over. @return whether it was */
    public boolean lapse(Instant now) {
        if (state != ConsentState.EXPIRED || LocalDate.ofInstant(now, getZone()).isBefore(eraseOn())) {
            return false;
        }
        end(ConsentState.WITHDRAWN, now);
        return true;
    }

    /** The day an expired yes is erased unless it was renewed. */
    public LocalDate eraseOn() {
        return getEndsOn().plusDays(1L + GRACE_DAYS);
    }

    /** Leaves the tombstone. */
    public void erase(Instant now) {
        end(ConsentState.ERASED, now);
    }

    /** Whether this may be done at that moment; live, whether or not expiry has been noticed yet. */
    public boolean covers(ConsentScope scope, Instant at) {
        return isAgreed(at) && !at.isBefore(agreedAt) && terms.include(scope);
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

    /** Whether the link has asked for too long; the client needs a new one. */
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
        if (explainedAt == null) {
            throw new Refusal("privacy", "answer.wording-changed");
        }
        if (isAskingOver(now)) {
            throw new Refusal("privacy", "answer.asking-over");
        }
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getClientId() {
        return clientId;
    }

    public String getWording() {
        return wording;
    }

    public String getLanguage() {
        return language;
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

    /** When the client was last sent a link, or null. */
    public Instant getLinkSentAt() {
        return link == null ? null : link.getSentAt();
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
