package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attune.identity.AccountService;

/** Who may hear a recording now, for the page of its coach. */
@ApplicationScoped
class Hearers {

    @Inject
    RecordingAccess access;

    @Inject
    AccountService accounts;

    /** Whether its coach may themselves. */
    boolean includeItsCoach(long recordingId) {
        return access.mayPlay(recordingId);
    }

    /** The names of all others. */
    List<String> besides(long recordingId) {
        return List.copyOf(accounts.namesOf(access.viewersOf(recordingId)).values());
    }
}
