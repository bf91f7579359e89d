package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import org.attune.recording.RecordingAcceptance;
import org.attune.recording.RecordingAcceptance.Learnt;
import org.attune.recording.RecordingChecks;
import org.attune.recording.RecordingChecks.Outcome;
import org.attune.recording.RecordingChecks.Waiting;
import org.attune.recording.SoundPrints;
import org.attune.recording.media.LoopbackSource;
import org.attune.recording.media.MediaCheck;
import org.attune.recording.media.MediaCheck.Finding;
import org.attune.recording.media.MediaCopies;
import org.attune.recording.media.Noticing;
import org.attune.recording.media.RefusedMediaException;
import org.attune.recording.model.IntakeStep.Step;
import org.attune.recording.model.MediaFile;
import org.attune.recording.model.Notice;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.SegmentWriter;

/** Looks into a complete upload and makes it a recording, or refuses it and deletes its bytes at once. */
@ApplicationScoped
class MediaIntake {

    private static final int BUFFER = 256 * 1024;
    private static final int TOLD_EVERY = 2; // Percent; each is a line written to the database.

    @Inject
    RecordingChecks checks;

    @Inject
    RecordingAcceptance acceptance;

    @Inject
    SoundPrints prints;

    @Inject
    MediaCheck check;

    @Inject
    MediaCopies copies;

    @Inject
    RecordingVault vault;

    /** @param patient whether a picture may be written anew here and now; otherwise that is left to another job */
    void lookInto(Waiting file, boolean patient) throws IOException {
        try {
            switch (accepted(file, patient)) {
                case REUSED -> refuse(file, RefusalReason.DUPLICATE);
                case SETTLED, CONVERTED_LATER -> {}
                case GONE -> vault.erase(file.recordingId());
                case ACCEPTED -> vault.settle(file.recordingId(), file.object());
            }
        } catch (RefusedMediaException e) {
            refuse(file, e.reason());
        } catch (NoSuchFileException e) { // An earlier run refused it and stopped before it could say so.
            refuse(file, RefusalReason.NOT_MEDIA);
        }
    }

    /** Bytes first: a refused file must not stay behind when the machine stops in between. */
    private void refuse(Waiting file, RefusalReason reason) throws IOException {
        vault.erase(file.recordingId());
        checks.refuse(file.recordingId(), reason);
    }

    private Outcome accepted(Waiting file, boolean patient) throws IOException, RefusedMediaException {
        checks.note(file.recordingId(), patient ? Step.CONVERTING : Step.LISTENING, 0);
        Finding found = check.check(openingOf(file));
        if (checks.isReused(file.recordingId(), found.digest())) {
            return Outcome.REUSED;
        }
        refuseForItsLength(file, found);
        int elsewhere = secondsElsewhere(file, found);
        if (found.copy().newPicture() && !patient) {
            return checks.convertLater(file.recordingId(), found.digest());
        }
        Long copied = null;
        if (found.needsCopy()) {
            copied = copy(file, found);
            elsewhere = secondsElsewhere(file, found); // That took a while, in which the same may have come in.
        }
        var notices = Noticing.in(found);
        if (elsewhere > 0) {
            notices.add(new Notice(Notice.Kind.LIKE_ANOTHER, -1, elsewhere, ""));
        }
        boolean picture = found.facts().hasPicture();
        var media = new MediaFile(file.length(), copied, found.copy().contentType(picture), picture)
                .lasting(found.millis(), found.digest());
        var learnt = new Learnt(found.peaks().waveform().bytes(), found.heard().fingerprint(), notices);
        return acceptance.accept(file.recordingId(), media, learnt);
    }

    private void refuseForItsLength(Waiting file, Finding found) throws RefusedMediaException {
        var reason = acceptance.lengthRefusal(file.recordingId(), found.millis());
        if (reason.isPresent()) {
            throw new RefusedMediaException(reason.get());
        }
    }

    /** The same sound again is refused to its owner; that it is somebody else's, too, is a question and names nobody. */
    private int secondsElsewhere(Waiting file, Finding found) throws RefusedMediaException {
        var sound = found.heard().fingerprint();
        int elsewhere = 0;
        for (var other : prints.besides(file.recordingId())) {
            int seconds = prints.secondsShared(sound, other.recordingId());
            if (seconds > 0 && other.sameOwner()) {
                throw new RefusedMediaException(RefusalReason.SAME_SOUND);
            }
            elsewhere = Math.max(elsewhere, seconds);
        }
        return elsewhere;
    }

    private long copy(Waiting file, Finding found) throws IOException, RefusedMediaException {
        checks.note(file.recordingId(), Step.CONVERTING, 0);
        try (FileChannel plain = copies.playable(openingOf(file), found, percent -> tell(file, percent))) {
            return keep(file, plain);
        }
    }

    private void tell(Waiting file, int percent) {
        if (percent % TOLD_EVERY == 0) {
            checks.note(file.recordingId(), Step.CONVERTING, percent);
        }
    }

    LoopbackSource.Opening openingOf(Waiting file) {
        return () -> vault.reader(file.recordingId(), file.object(), file.key(), file.length());
    }

    /** Encrypts a copy as its object; answers its length. */
    long keep(Waiting file, FileChannel plain) throws IOException {
        vault.delete(file.recordingId(), file.copy());
        try (SegmentWriter writer = vault.writer(file.recordingId(), file.copy(), file.key())) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (plain.read(buffer.clear()) >= 0) {
                writer.write(buffer.array(), 0, buffer.position());
            }
            long length = writer.complete();
            vault.settle(file.recordingId(), file.copy());
            return length;
        }
    }
}
