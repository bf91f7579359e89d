package org.attune.privacy;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.store.Voices;

/**
 * What the voices of recordings allow, asked once in a transaction. The grants are those of the transaction: what it
 * changes in them is seen at once, and the next transaction asks anew.
 */
@TransactionScoped
class HeardVoices implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Voices voices;

    private final transient Map<Long, Map<Long, Optional<ConsentGrant>>> byRecording = new HashMap<>();

    /** Clients with what stands for them, the one it was planned with first. */
    Map<Long, Optional<ConsentGrant>> on(long recordingId, long firstClientId) {
        return byRecording.computeIfAbsent(recordingId, id -> voices.heard(id, firstClientId));
    }

    /** Somebody else can be heard than was thought. */
    void forget(long recordingId) {
        byRecording.remove(recordingId);
    }
}
