package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.practice.DrillVoices;
import org.attune.recording.model.SpokenAnswer;
import org.attune.recording.vault.SegmentReader;
import org.attune.recording.vault.SpokenVault;
import org.attune.shared.NotFoundException;

/** Takes in, plays and deletes spoken answers for whoever asks, after asking whether they may. */
@ApplicationScoped
@Transactional
@Permitted
public class SpokenPlayback {

    /** Five minutes of speech take less than half of it. */
    public static final long MOST_BYTES = 6L * 1024 * 1024;

    private static final int MOST_SECONDS = 5 * 60;

    @Inject
    DrillVoices voices;

    @Inject
    SpokenService spoken;

    @Inject
    SpokenVault vault;

    @Inject
    CurrentAccount account;

    /** Sound with its type. */
    public record Open(SegmentReader reader, String contentType) {}

    /**
     * Keeps a new take.
     *
     * @return whether it was small enough to be kept
     * @throws NotFoundException to anyone but the trainee, or once the answer was sent
     */
    public boolean record(long tryId, InputStream sound, String contentType, int seconds) throws IOException {
        var voice = voices.requireMayRecord(tryId);
        var take = spoken.newTake();
        long bytes = vault.keep(tryId, take.object(), take.key(), sound, MOST_BYTES);
        if (bytes <= 0) {
            return false;
        }
        int length = Math.max(1, Math.min(seconds, MOST_SECONDS));
        spoken.keep(voice.organizationId(), tryId, take, new SpokenAnswer.Sound(bytes, contentType, length));
        return true;
    }

    /** Opens it; the trainee sees when somebody else did. @throws NotFoundException when there is nothing for them */
    public Open open(long tryId) throws IOException {
        var voice = voices.requireMayHear(tryId);
        var playable = spoken.playable(tryId).orElseThrow(() -> new NotFoundException("spoken answer " + tryId));
        if (!voice.own()) {
            spoken.opened(voice.organizationId(), tryId, account.id());
        }
        return new Open(
                vault.reader(tryId, playable.object(), playable.key(), playable.bytes()), playable.contentType());
    }

    /** Deletes it, at the trainee's wish and at any time. */
    public void delete(long tryId) {
        voices.requireMayDelete(tryId);
        spoken.erase(tryId);
    }
}
