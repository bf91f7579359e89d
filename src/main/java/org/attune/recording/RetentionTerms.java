package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.attune.identity.AccountService;
import org.attune.privacy.ConsentEndSet;
import org.attune.privacy.VoiceService;
import org.attune.recording.model.Retention;
import org.attune.recording.model.RetentionRule;
import org.attune.recording.model.RetentionSpan;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Retentions;
import org.attune.shared.irrevocable.IrrevocableStep;

/** What may be chosen for a recording: within the school's limits, and never beyond what every voice on it allows. */
@ApplicationScoped
class RetentionTerms {

    /** What was here before days were chosen gets at least so long, that nobody is surprised. */
    private static final int NO_SURPRISE = 30;

    @Inject
    Retentions retentions;

    @Inject
    VoiceService voices;

    @Inject
    HeardRecordings heard;

    @Inject
    AccountService accounts;

    @Inject
    Event<IrrevocableStep> told;

    @Inject
    Clock clock;

    /** Who can be heard besides on a recording that has just been planned, and the usual day that all of them allow. */
    void begin(SessionRecording recording, Collection<Long> others) {
        voices.declare(recording.getId(), recording.getClientId(), others);
        var zone = accounts.zoneOf(recording.getOwnerId());
        retentions.add(new Retention(recording, zone, usual(recording, zone)));
    }

    /** The usual day for a recording from before days were chosen, counted from today. */
    void beginLate(SessionRecording recording) {
        var zone = accounts.zoneOf(recording.getOwnerId());
        var usual = usual(recording, zone);
        var soonest = LocalDate.now(clock.withZone(zone)).plusDays(NO_SURPRISE);
        retentions.add(new Retention(recording, zone, usual.isBefore(soonest) ? soonest : usual));
    }

    /** A client's yes has an end; nothing on which they can be heard outlives the time in which it could be renewed. */
    void consentEnds(@Observes ConsentEndSet set) {
        heard.with(set.clientId())
                .forEach(recording ->
                        retentions.find(recording.getId()).ifPresent(one -> one.endNoLaterThan(set.erasedOn())));
    }

    /** Somebody else can be heard, whose yes may end sooner. */
    void voiceDeclared(@Observes VoiceDeclared declared) {
        voices.erasedOn(declared.recordingId(), declared.firstClientId())
                .ifPresent(end -> retentions.lock(declared.recordingId()).ifPresent(one -> one.endNoLaterThan(end)));
    }

    /** A client brought a day nearer, which no restored backup undoes. */
    void shortened(SessionRecording recording, Retention standing) {
        told.fire(ShortenedRetentions.stepOf(recording, standing));
    }

    Instant now() {
        return clock.instant();
    }

    /** What may be chosen now. */
    RetentionSpan spanOf(SessionRecording recording, Retention standing) {
        return spanOf(recording, standing, rule(recording).orElse(null));
    }

    /** @param rule of the recording's school; null for the customary one */
    RetentionSpan spanOf(SessionRecording recording, Retention standing, RetentionRule rule) {
        var today = LocalDate.now(clock.withZone(standing.getZone()));
        return RetentionSpan.of(
                rule == null ? customary(recording) : rule,
                standing.getBeginsOn(),
                today,
                consentEnd(recording),
                standing.getClientDay());
    }

    private LocalDate usual(SessionRecording recording, ZoneId zone) {
        return RetentionSpan.of(
                        rule(recording).orElseGet(() -> customary(recording)),
                        dayOfPlan(recording, zone),
                        LocalDate.now(clock.withZone(zone)),
                        consentEnd(recording),
                        null)
                .usual();
    }

    /** The day on which the first yes of all who can be heard is erased unless it is renewed, or null. */
    LocalDate consentEnd(SessionRecording recording) {
        return voices.erasedOn(recording.getId(), recording.getClientId()).orElse(null);
    }

    private Optional<RetentionRule> rule(SessionRecording recording) {
        return retentions.ruleOf(recording.getOrganizationId(), recording.getEngagement());
    }

    private static RetentionRule customary(SessionRecording recording) {
        return RetentionRule.customary(recording.getOrganizationId(), recording.getEngagement());
    }

    private static LocalDate dayOfPlan(SessionRecording recording, ZoneId zone) {
        return LocalDate.ofInstant(recording.getCreatedAt(), zone);
    }
}
