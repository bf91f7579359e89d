package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.review.model.Completeness;
import org.attune.review.model.Mark;
import org.attune.review.model.RatingSheet;
import org.attune.review.model.SheetKind;
import org.attune.shared.Refusal;

/**
 * A trainee rates their own recording before anybody else hears it (R12). The sheet is theirs alone until they hand the
 * recording over, and it never changes once it is locked.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class SelfRatingService {

    @Inject
    Sessions sessions;

    @Inject
    SheetDesk desk;

    @Inject
    ReviewReader reader;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** The sheet as it stands; looking begins nothing. Anybody else's recording is not found. */
    public SelfRating of(Long recordingId) {
        var session = sessions.own(recordingId);
        return new SelfRating(
                session,
                desk.find(SheetKind.SELF, recordingId, account.id())
                        .map(sheet -> reader.view(sheet, session))
                        .orElseGet(reader::unbegun));
    }

    /**
     * Sets a mark; the last one to write wins.
     *
     * @param seen the mark shown when the trainee chose, or null
     * @return the mark another window had set meanwhile and that was overwritten
     */
    public Optional<Mark> rate(long recordingId, String behaviour, Mark mark, Mark seen) {
        return desk.rate(sheetOf(recordingId), behaviour, mark, seen);
    }

    /** Keeps a note at a moment, new or changed. */
    public Kept keepMoment(long recordingId, MomentDraft draft) {
        return desk.keep(sheetOf(recordingId), draft, sessions.durationOf(recordingId));
    }

    public void removeMoment(long recordingId, long commentId) {
        desk.remove(sheetOf(recordingId), commentId);
    }

    /**
     * Locks the sheet for good. A second press changes nothing.
     *
     * @throws Refusal when something is missing
     */
    public void lock(long recordingId) {
        var sheet = sheetOf(recordingId);
        if (!sheet.isDraft()) {
            return;
        }
        var gaps = new Completeness(desk.shapeOf(sheet)).ofSheet(sheet.getMarks(), desk.behavioursWithMoment(sheet));
        if (!gaps.isEmpty()) {
            throw new Refusal("review", "self.incomplete", gaps.size()).at("lock");
        }
        sheet.lock(clock.instant());
    }

    private RatingSheet sheetOf(long recordingId) {
        sessions.own(recordingId);
        var subject = new RatingSheet.Subject(account.organizationId(), recordingId);
        return desk.open(SheetKind.SELF, subject, account.id());
    }
}
