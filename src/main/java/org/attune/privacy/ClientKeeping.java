package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;

/**
 * Until when a client's sessions are kept, read and shortened with the client's link; the receipts for what went; and who
 * opened what, as far back as it goes.
 */
@ApplicationScoped
@Transactional
@Permitted(anyone = true)
public class ClientKeeping {

    @Inject
    LinkedClients linked;

    @Inject
    AccessLog accesses;

    @Inject
    @Any
    Instance<KeptSessions> holders;

    /** The one that goes next first. */
    public List<KeptSessions.Kept> kept(String token) {
        long client = linked.by(token).getId();
        return holders.stream().flatMap(one -> one.keptOf(client).stream()).toList();
    }

    /** The latest first; still there when all else of the client is gone. */
    public List<KeptSessions.Deleted> deleted(String token) {
        long client = linked.by(token).getId();
        return holders.stream().flatMap(one -> one.deletedOf(client).stream()).toList();
    }

    /**
     * One receipt as a file.
     *
     * @throws NotFoundException when it is not this client's, or not written yet
     */
    public String receipt(String token, long receiptId) {
        return deleted(token).stream()
                .filter(one -> one.id() == receiptId && one.isClosed())
                .map(KeptSessions.Deleted::text)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("receipt " + receiptId));
    }

    /** Openings before the one of this number, the newest first, {@link AccessLog#SHOWN} at most. */
    public List<Opening> openingsBefore(String token, long openingId) {
        return accesses.openingsBefore(openingId, linked.by(token).getId());
    }

    /** Has a session deleted sooner; today means at once. */
    public void shorten(String token, long sessionId, LocalDate day) {
        long client = linked.by(token).getId();
        holders.forEach(one -> one.shorten(client, sessionId, day));
    }
}
