package org.attune.curriculum.model.files;

import java.util.List;
import java.util.Set;
import org.attune.curriculum.Track;
import org.attune.curriculum.Track.Consent;
import org.attune.curriculum.Track.Line;
import org.attune.curriculum.Track.Medium;
import org.attune.curriculum.Track.Speaker;

/**
 * Reads a clip that a lesson or a question names, with its transcript and the release of those who speak, and holds it to
 * what everybody is owed: it plays anywhere, it can be read instead of heard, and whoever speaks has agreed.
 */
final class TrackReader {

    static final String AUDIO = "audio";
    static final String VIDEO = "video";

    private static final String TRANSCRIPT = "transcript";
    private static final String CONSENT = "consent";
    private static final long MOST_SOUND = 20L * 1024 * 1024;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long EDGE = 15_000;
    private static final long LONGEST_GAP = 60_000;
    private static final Set<String> PARTS = Set.of("actor", "trainer");

    private final Desk desk;
    private final String folder;

    /** @param beside the file that names the clip: they lie in one folder */
    TrackReader(Desk desk, String beside) {
        this.desk = desk;
        this.folder = beside.substring(0, beside.lastIndexOf('/') + 1);
    }

    /** The clip of a lesson, or null when it has none. */
    Track ofLesson(Fields front) {
        if (!front.has(AUDIO) && !front.has(VIDEO)) {
            for (var lost : List.of(TRANSCRIPT, CONSENT)) {
                if (front.has(lost)) {
                    front.leave(lost);
                    front.fault(lost, "belongs-to-a-clip-and", lost);
                }
            }
            return null;
        }
        if (front.has(AUDIO) && front.has(VIDEO)) {
            front.leave(VIDEO);
            front.fault(VIDEO, "a-lesson-has-audio-or");
        }
        var medium = medium(front, front.has(AUDIO) ? AUDIO : VIDEO);
        return new Track(medium, transcript(front, medium), consent(front));
    }

    /** The sound of a scene, or null when it is only read. Its words are those of the scene. */
    Track ofClip(Fields clip) {
        if (!clip.has(AUDIO)) {
            return null;
        }
        return new Track(medium(clip, AUDIO), List.of(), consent(clip));
    }

    private Medium medium(Fields fields, String field) {
        var path = folder + fields.text(field);
        var card = desk.file(path, fields, field).flatMap(MediaCard::in).orElse(null);
        if (card == null) {
            if (desk.tree().text(path).isPresent()) {
                fields.fault(field, "is-no-clip-it-ends", path);
            }
            return new Medium("", "", 0, 0);
        }
        long most = field.equals(AUDIO) ? MOST_SOUND : MediaCard.MOST_BYTES;
        if (card.bytes() > most) {
            fields.fault(field, "is-larger-than-mb-make", path, most / MEGABYTE);
        } else if (!card.form().isPromisedBy(path)) {
            fields.fault(field, "is-not-what-its-name", path);
        } else if (card.length().picture() != field.equals(VIDEO)) {
            fields.fault(field, field.equals(VIDEO) ? "has-no-picture" : "has-a-picture", path);
        } else if (card.length().millis() < 1) {
            fields.fault(field, "how-long-lasts-cannot-be", path);
        }
        return new Medium(
                card.digest(),
                card.form().contentType(card.length().picture()),
                card.bytes(),
                card.length().millis());
    }

    private List<Line> transcript(Fields front, Medium medium) {
        var name = front.text(TRANSCRIPT);
        if (name.isEmpty()) {
            return List.of();
        }
        var path = folder + name;
        var text = desk.file(path, front, TRANSCRIPT);
        if (text.isEmpty()) {
            return List.of();
        }
        var lines = WordsFile.read(desk.where(path), text.get(), desk.faults());
        requireCovered(lines, medium, desk.where(path));
        return lines;
    }

    /** Whoever cannot hear gets all of it; nobody waits a minute for words that are not there. */
    private void requireCovered(List<Line> lines, Medium medium, String path) {
        if (medium.millis() < 1 || lines.isEmpty()) {
            return;
        }
        long covered = 0;
        for (var line : lines) {
            long most = covered == 0 ? EDGE : LONGEST_GAP;
            if (line.from() - covered > most) {
                uncovered(path, covered, line.from());
            }
            covered = Math.max(covered, line.to());
        }
        if (medium.millis() - covered > EDGE) {
            uncovered(path, covered, medium.millis());
        } else if (covered > medium.millis() + 2_000) {
            desk.faults().add(path, 1, "goes-on-until-and-the", Track.clock(covered), medium.length());
        }
    }

    private void uncovered(String path, long from, long to) {
        desk.faults().add(path, 1, "says-nothing-from-to-write", Track.clock(from), Track.clock(to));
    }

    private Consent consent(Fields fields) {
        if (!fields.has(CONSENT)) {
            fields.leave(CONSENT);
            fields.fault(fields.has(AUDIO) ? AUDIO : VIDEO, "consent-is-missing-who-speaks");
            return new Consent(List.of(), "");
        }
        var inner = fields.inner(CONSENT);
        var speakers = inner.each("speakers", line -> {
            var speaker = new Speaker(line.text("name"), line.text("as"));
            if (!PARTS.contains(speaker.part())) {
                line.fault("as", "who-speaks-is-an-actor");
            }
            line.close();
            return speaker;
        });
        if (inner.has("speakers") && speakers.isEmpty()) {
            inner.fault("speakers", "somebody-speaks-name-them");
        }
        var consent = new Consent(speakers, inner.text("release"));
        inner.close();
        return consent;
    }
}
