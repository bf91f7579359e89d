package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.logbook.model.SafetyEvent;
import org.attune.logbook.model.SafetyEvent.Step;
import org.attune.logbook.store.SafetyEventStore;
import org.attune.shared.Waiting;
import org.attune.shared.Waiting.Turn;
import org.attune.shared.WaitingSource;

/** On Today: a safety event, with whose turn it is. It comes before everything else. */
@ApplicationScoped
public class SafetyEventWaiting implements WaitingSource {

    private static final Duration TIME_TO_DEBRIEF = Duration.ofDays(2);
    private static final Set<Step> OF_TRAINEE = EnumSet.of(Step.JUDGED, Step.SAFE, Step.REFERRED, Step.TOLD);

    @Inject
    SafetyEventStore events;

    @Inject
    CurrentAccount account;

    @Override
    public String mayWait() {
        return isOverseeing() ? MAYBE : SafetyEventStore.MAY_WAIT;
    }

    private boolean isOverseeing() {
        return account.isSignedIn() && (account.has(Role.PROGRAMME_LEAD) || account.has(Role.ORGANIZATION_ADMIN));
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        boolean overseeing = isOverseeing() && account.id() == accountId;
        var lines = new ArrayList<Waiting>();
        var others = new ArrayList<SafetyEvent>();
        for (var event : events.openFor(accountId, overseeing ? account.organizationId() : 0)) {
            if (event.getTraineeId() == accountId) {
                lines.add(forTrainee(event));
            } else if (event.isTold(accountId)) {
                lines.add(forSupervisor(event));
            } else {
                others.add(event);
            }
        }
        if (!others.isEmpty()) {
            lines.add(existing(others));
        }
        return lines;
    }

    /** For whoever oversees: that there is something, and whether somebody has to be found. */
    private static Waiting existing(List<SafetyEvent> events) {
        boolean untold = events.stream().anyMatch(event -> event.getToldAt() == null);
        return new Waiting(
                "logbook",
                "waiting.event.exists",
                List.of(events.size()),
                "/logbook/events",
                new Waiting.Span(events.get(0).getRecordedAt(), null),
                untold ? Turn.YOU : Turn.OTHERS);
    }

    private static Waiting forTrainee(SafetyEvent event) {
        boolean own = event.getOpenSteps().stream().anyMatch(OF_TRAINEE::contains);
        return line(event, own ? "waiting.event.go-on" : "waiting.event.await", own ? Turn.YOU : Turn.OTHERS);
    }

    private static Waiting forSupervisor(SafetyEvent event) {
        if (event.getSeenAt() == null) {
            return line(event, "waiting.event.look", Turn.YOU);
        }
        return line(event, event.getDebriefedAt() == null ? "waiting.event.debrief" : "waiting.event.close", Turn.YOU);
    }

    private static Waiting line(SafetyEvent event, String key, Turn turn) {
        var due = event.getSeenAt() == null
                ? event.getNoticedAt().plus(SafetyEvent.TIME_TO_TELL)
                : event.getSeenAt().plus(TIME_TO_DEBRIEF);
        return new Waiting(
                "logbook",
                key,
                List.of(),
                "/logbook/event?id=" + event.getId(),
                new Waiting.Span(event.getRecordedAt(), due),
                turn);
    }
}
