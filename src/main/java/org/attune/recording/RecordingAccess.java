package org.attune.recording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.VoiceService;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.model.Viewer;
import org.attune.recording.store.Recordings;
import org.attune.recording.store.Viewers;
import org.attune.shared.NotFoundException;

/**
 * Who may open a recording: its owner, and whom the owner lets hear it for a purpose the client's consent covers at
 * that moment. Nobody else, whatever their role; an organization's administrator has no way in (R22). A supervisor
 * hears it only while they supervise its owner: the client's page names those, and nobody who once did.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RecordingAccess {

    /** The role one must hold to hear a recording for a purpose; other purposes cannot be granted. */
    private static final Map<ConsentScope, Role> PURPOSES = Map.of(
            ConsentScope.SUPERVISOR, Role.SUPERVISOR,
            ConsentScope.ASSESSOR, Role.ASSESSOR,
            ConsentScope.PEER_GROUP, Role.TRAINEE);

    @Inject
    Recordings recordings;

    @Inject
    Viewers viewers;

    @Inject
    VoiceService voices;

    @Inject
    OrganizationService organizations;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Lets somebody hear a recording for a purpose; the caller answers for the owner's wish. */
    public void grantViewer(long recordingId, long accountId, ConsentScope purpose) {
        if (!PURPOSES.containsKey(purpose)) {
            throw new IllegalArgumentException("Nobody hears a recording for " + purpose);
        }
        var recording = recordings
                .lock(recordingId)
                .filter(SessionRecording::isPlayable)
                .orElseThrow(() -> new NotFoundException("recording " + recordingId));
        boolean known = viewers.of(recordingId, accountId).stream().anyMatch(viewer -> viewer.getPurpose() == purpose);
        if (!known) {
            viewers.add(new Viewer(recording, accountId, purpose, clock.instant()));
        }
    }

    /** Takes that back; nothing happens when it was not given. */
    public void revokeViewer(long recordingId, long accountId, ConsentScope purpose) {
        viewers.remove(recordingId, accountId, purpose);
    }

    /**
     * Accounts of those who may hear a recording besides its owner, as its clients allow it now and as long as they hold
     * the role for which it was given to them.
     */
    public List<Long> viewersOf(long recordingId) {
        return recordings
                .find(recordingId)
                .map(recording -> viewers.of(recordingId).stream()
                        .collect(groupingBy(Viewer::getPurpose, TreeMap::new, mapping(Viewer::getAccountId, toList())))
                        .entrySet()
                        .stream()
                        .flatMap(given -> able(recording, given.getKey(), given.getValue()))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private Stream<Long> able(SessionRecording recording, ConsentScope purpose, List<Long> people) {
        if (!PURPOSES.containsKey(purpose) || !covers(recording, purpose)) {
            return Stream.empty();
        }
        long school = recording.getOrganizationId();
        var able = purpose == ConsentScope.SUPERVISOR
                ? organizations.supervisorsAmong(school, people, recording.getOwnerId())
                : organizations.holdersAmong(school, people, PURPOSES.get(purpose));
        return able.stream();
    }

    /** Whether the person who makes this request may play the recording now. */
    public boolean mayPlay(long recordingId) {
        return account.isSignedIn()
                && recordings
                        .find(recordingId)
                        .filter(SessionRecording::isPlayable)
                        .filter(recording -> recording.getOrganizationId() == account.organizationId())
                        .filter(recording -> isOpenTo(recording, account.id(), account::has))
                        .isPresent();
    }

    /**
     * Whether somebody who was let in may stay: asked while a stream runs, outside of any request, so roles are not
     * looked at again.
     */
    public boolean mayStay(long recordingId, long accountId) {
        return recordings
                .find(recordingId)
                .filter(SessionRecording::isPlayable)
                .filter(recording -> isOpenTo(recording, accountId, role -> true))
                .isPresent();
    }

    private boolean isOpenTo(SessionRecording recording, long accountId, Predicate<Role> holds) {
        if (recording.getOwnerId() == accountId) {
            return covers(recording, OWN_REVIEW);
        }
        return viewers.of(recording.getId(), accountId).stream()
                .filter(viewer ->
                        PURPOSES.containsKey(viewer.getPurpose()) && holds.test(PURPOSES.get(viewer.getPurpose())))
                .anyMatch(viewer -> isOpenTo(recording, viewer));
    }

    private boolean isOpenTo(SessionRecording recording, Viewer viewer) {
        return covers(recording, viewer.getPurpose())
                && (viewer.getPurpose() != ConsentScope.SUPERVISOR || supervises(viewer.getAccountId(), recording));
    }

    private boolean supervises(long accountId, SessionRecording recording) {
        return organizations.supervises(accountId, recording.getOwnerId());
    }

    /** Hearing it for a purpose needs that it may exist at all. */
    private boolean covers(SessionRecording recording, ConsentScope purpose) {
        return voices.allowAll(recording.getId(), recording.getClientId(), List.of(RECORD, purpose), clock.instant());
    }
}
