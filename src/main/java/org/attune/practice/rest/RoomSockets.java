package org.attune.practice.rest;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.practice.TriadChanged;
import org.attune.practice.TriadRooms;

/**
 * The open sockets of this node. What happens here is told at once; what happens on another node is noticed by asking
 * the database every second and a half, in one small statement, while anybody is in a room. Every half minute each
 * socket hears the number again, which keeps it open through proxies.
 */
@ApplicationScoped
public class RoomSockets {

    private static final Logger LOG = Logger.getLogger(RoomSockets.class.getName());
    private static final long EVERY_MILLIS = 1500;
    private static final int KEEP_ALIVE = 20;

    private final Map<Long, Set<Session>> rooms = new ConcurrentHashMap<>();
    private final Map<Long, Long> told = new ConcurrentHashMap<>();

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    TriadRooms triads;

    private ScheduledFuture<?> rounds;
    private int count;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    /** Whether this person may listen there; then they do from now on. */
    boolean join(long triadId, long personId, Session session) {
        if (!triads.isSeated(triadId, personId)) {
            return false;
        }
        rooms.computeIfAbsent(triadId, id -> ConcurrentHashMap.newKeySet()).add(session);
        told.remove(triadId); // So that the next look tells it, too: something may have happened while it opened.
        return true;
    }

    void forget(Session session) {
        rooms.values().forEach(sessions -> sessions.remove(session));
        rooms.values().removeIf(Set::isEmpty);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TriadChanged change) {
        tell(change.triadId(), change.changes());
    }

    private void look() {
        if (rooms.isEmpty()) {
            told.clear();
            return;
        }
        try {
            boolean all = ++count % KEEP_ALIVE == 0;
            triads.changesOf(rooms.keySet()).forEach((triad, changes) -> {
                if (all || !changes.equals(told.get(triad))) {
                    tell(triad, changes);
                }
            });
        } catch (RuntimeException e) { // The next look may succeed; without one a room goes on by asking.
            LOG.log(Level.WARNING, "Rooms could not be looked at", e);
        }
    }

    private void tell(long triadId, long changes) {
        told.put(triadId, changes);
        for (var session : rooms.getOrDefault(triadId, Set.of())) {
            if (session.isOpen()) {
                session.getAsyncRemote().sendText(String.valueOf(changes));
            } else {
                forget(session);
            }
        }
    }
}
