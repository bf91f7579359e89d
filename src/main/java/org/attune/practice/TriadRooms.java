package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.RoomKeeper.Room;
import org.attune.practice.model.triad.Step;
import org.attune.practice.model.triad.TriadCare;
import org.attune.practice.store.TriadStore;
import org.attune.practice.store.TriadWords;
import org.attune.shared.Refusal;

/**
 * What people do in the room of a meeting. Whatever they do, they are answered with the whole room as it is for them
 * now: their own brief and nobody else's, so that a telephone that was away needs nothing but to ask.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class TriadRooms {

    @Inject
    RoomKeeper keeper;

    @Inject
    RoomViews views;

    @Inject
    TriadStore store;

    @Inject
    TriadWords words;

    @Inject
    TriadOwed owed;

    /** The room as it is, without having come in. */
    public RoomView look(Long triadId) {
        return in(triadId, room -> {});
    }

    /** A sign of life; the first one comes in, but whoever has left comes back only when they say so. */
    public RoomView here(Long triadId) {
        return in(triadId, room -> {
            var seat = room.circle().seat(room.person());
            if (seat.getArrival() == 0) {
                enter(room, triadId);
            }
            seat.seen(room.now());
        });
    }

    private void enter(Room room, long triadId) {
        if (owed.before(triadId) != null) {
            throw new Refusal("practice", "triad.owed");
        }
        room.meeting().enter(room.person());
    }

    public RoomView comeBack(Long triadId) {
        return in(triadId, room -> {
            enter(room, triadId);
            room.circle().seat(room.person()).seen(room.now());
        });
    }

    public RoomView ready(Long triadId, boolean is) {
        return in(triadId, room -> {
            if (is) {
                room.meeting().ready(room.person(), room.now());
            } else {
                room.meeting().notReady(room.person());
            }
        });
    }

    /** @param step what the speaker had before them */
    public RoomView handOn(Long triadId, Step step) {
        return in(triadId, room -> room.meeting().handOn(room.person(), step, room.now()));
    }

    public RoomView pause(Long triadId) {
        return in(triadId, room -> room.meeting().pause(room.person(), room.now()));
    }

    /**
     * Stops, and asks whoever stopped later how they are; nobody else learns who it was.
     *
     * @param pressedAt what they had before them: a second press must not stop what comes after the stop
     */
    public RoomView stop(Long triadId, Step pressedAt) {
        return in(triadId, room -> {
            var step = room.circle().getTriad().getStep();
            boolean after = step.compareTo(Step.DEROLE) >= 0;
            if (after && step != pressedAt) {
                return;
            }
            boolean ordinary = after || step == Step.READY;
            room.meeting().stop(room.person(), room.now());
            if (!ordinary && words.careOf(triadId, room.person()).isEmpty()) {
                words.add(new TriadCare(room.circle().getTriad(), room.person(), room.now()));
            }
        });
    }

    public RoomView leave(Long triadId) {
        return in(triadId, room -> room.meeting().leave(room.person(), room.now()));
    }

    /** Goes on without somebody who has dropped and not come back. */
    public RoomView goOnWithout(Long triadId, long missed) {
        return in(triadId, room -> room.meeting().goOnWithout(room.person(), missed, room.now()));
    }

    /** Whether somebody may hear that a meeting has changed. The caller answers for who they are. */
    @Permitted(system = true)
    public boolean isSeated(long triadId, long personId) {
        return store.isSeated(triadId, personId);
    }

    /** How often each of these meetings has changed, for a node that looks after its sockets. */
    @Permitted(system = true)
    public Map<Long, Long> changesOf(Collection<Long> triads) {
        return store.changesOf(triads);
    }

    private RoomView in(Long triadId, Consumer<Room> act) {
        var room = keeper.open(triadId);
        act.accept(room);
        keeper.keep(room);
        return views.of(room);
    }
}
