package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.curriculum.store.Media;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;

/** What there is to hear and see with lessons and questions, for those who may open the lesson or sit the check. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class Tracks {

    @Inject
    Reading reading;

    @Inject
    Checks checks;

    @Inject
    Media media;

    @Inject
    CurrentAccount account;

    /** @throws NotFoundException for a lesson without one, and while its module is not open to the trainee */
    public Track ofLesson(String moduleId, String lessonId) {
        var lesson = reading.open(moduleId, lessonId).lesson();
        return present(lesson == null ? null : lesson.track(), lessonId);
    }

    /** @throws NotFoundException for a question that is not of a try of the trainee's own, or is only read */
    public Track ofQuestion(long attemptId, String itemId) {
        var clip = checks.asked(attemptId, itemId).clip();
        return present(clip == null ? null : clip.track(), itemId);
    }

    private static Track present(Track track, String where) {
        if (track == null) {
            throw new NotFoundException("track of " + where);
        }
        return track;
    }

    /**
     * A piece of a track that was opened here.
     *
     * @throws NotFoundException when its bytes were never kept
     */
    public byte[] piece(Track track, int place) {
        var digest = track.medium().digest();
        return media.piece(account.organizationId(), digest, place)
                .orElseThrow(() -> new NotFoundException("piece " + place + " of " + digest));
    }
}
