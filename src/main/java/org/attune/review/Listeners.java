package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.attune.identity.AccountService;
import org.attune.organization.OrganizationService;
import org.attune.privacy.ConsentScope;
import org.attune.recording.RecordingAccess;
import org.attune.recording.RecordingVoices;
import org.attune.review.model.WorkingDays;

/** Who may be asked to listen to a trainee's recording, and whether the client allows it. */
@ApplicationScoped
class Listeners {

    /** Feedback on a recording is due after this many working days (1.5). */
    private static final int DUE_DAYS = 5;

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    @Inject
    RecordingVoices voices;

    @Inject
    RecordingAccess access;

    @Inject
    Clock clock;

    /** Today's supervisors of a trainee. */
    List<NextStep.Supervisor> of(long traineeId) {
        var ids = organizations.supervisorsOf(traineeId).stream().distinct().toList();
        var names = accounts.namesOf(ids);
        return ids.stream()
                .filter(names::containsKey)
                .map(id -> new NextStep.Supervisor(id, names.get(id)))
                .toList();
    }

    /** Whether everybody who can be heard lets a supervisor listen now (R10). */
    boolean isCovered(long recordingId) {
        return voices.allow(recordingId, ConsentScope.SUPERVISOR);
    }

    void admit(long recordingId, long supervisorId) {
        access.grantViewer(recordingId, supervisorId, ConsentScope.SUPERVISOR);
    }

    void dismiss(long recordingId, long supervisorId) {
        access.revokeViewer(recordingId, supervisorId, ConsentScope.SUPERVISOR);
    }

    /** By when feedback is due on what is handed over now, in the trainee's zone (R16). */
    Instant dueFor(long traineeId) {
        return WorkingDays.after(clock.instant(), DUE_DAYS, accounts.zoneOf(traineeId));
    }
}
