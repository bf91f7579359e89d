package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.attune.identity.CurrentAccount;
import org.attune.practice.model.triad.Circle;
import org.attune.practice.model.triad.Meeting;
import org.attune.practice.store.TriadStore;
import org.attune.shared.NotFoundException;

/** Opens the room of a meeting for the signed-in person, brought up to the present moment, and keeps what came of it. */
@ApplicationScoped
class RoomKeeper {

    @Inject
    TriadStore store;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @Inject
    Event<TriadChanged> changed;

    /** A room as it is now, held until the transaction ends. */
    record Room(Circle circle, Meeting meeting, long person, Instant now, long seen) {}

    /** @throws NotFoundException when this person has no seat, the time is not yet or no more, or it was called off */
    Room open(Long triadId) {
        var now = clock.instant();
        var triad = store.seatedLocked(triadId == null ? 0 : triadId, account.id(), account.organizationId())
                .filter(found -> found.isOpen(now))
                .orElseThrow(() -> new NotFoundException("room " + triadId));
        long seen = triad.getChanges();
        var circle = store.circle(triad);
        var meeting = new Meeting(circle);
        meeting.catchUp(now);
        return new Room(circle, meeting, account.id(), now, seen);
    }

    void keep(Room room) {
        store.save(room.circle());
        var triad = room.circle().getTriad();
        if (triad.getChanges() != room.seen()) {
            changed.fire(new TriadChanged(triad.getId(), triad.getChanges()));
        }
    }
}
