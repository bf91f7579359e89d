package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.attune.privacy.ConsentScope;

/** What a yes allows and its last day. Terms are never changed, only replaced by the next answer's. */
@Embeddable
public class ConsentTerms {

    @Column(nullable = false)
    private String scopes = "";

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "rests_from")
    private Instant restsFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "rests_because")
    private RestCause restsBecause;

    protected ConsentTerms() {} // For JPA, and for somebody who was not asked yet.

    ConsentTerms(Set<ConsentScope> scopes, LocalDate endsOn) {
        this.scopes = ConsentScope.joined(scopes);
        this.endsOn = endsOn;
    }

    /** The same, but nobody may act on it from a moment on; with no cause it rests no more. */
    ConsentTerms resting(RestCause cause, Instant from) {
        var resting = new ConsentTerms(getScopes(), endsOn);
        resting.restsBecause = cause;
        resting.restsFrom = from;
        return resting;
    }

    boolean restAt(Instant at) {
        return restsFrom != null && !at.isBefore(restsFrom);
    }

    /** Nothing is allowed any more; until when it was stays known. */
    ConsentTerms ended() {
        return new ConsentTerms(Set.of(), endsOn);
    }

    /** No more than these and no longer than those allow. */
    ConsentTerms within(Set<ConsentScope> left, LocalDate until) {
        var all = getScopes();
        var kept = ConsentScope.without(all, ConsentScope.without(all, left));
        return new ConsentTerms(kept, until.isBefore(endsOn) ? until : endsOn).resting(restsBecause, restsFrom);
    }

    boolean areSameAs(ConsentTerms other) {
        return scopes.equals(other.scopes) && endsOn != null && endsOn.equals(other.endsOn);
    }

    /** Without {@link ConsentScope#RECORD} nothing else counts. */
    boolean include(ConsentScope scope) {
        return getScopes().contains(ConsentScope.RECORD) && getScopes().contains(scope);
    }

    /** The first moment after the last day, in the client's zone. */
    Instant endIn(ZoneId zone) {
        return endsOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    Set<ConsentScope> getScopes() {
        return ConsentScope.parsed(scopes);
    }

    Instant getRestsFrom() {
        return restsFrom;
    }

    RestCause getRestsBecause() {
        return restsBecause;
    }

    LocalDate getEndsOn() {
        return endsOn;
    }
}
