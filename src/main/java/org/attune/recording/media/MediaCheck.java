package org.attune.recording.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.attune.recording.model.Peaks;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.vault.SegmentReader;

/**
 * Decides whether an uploaded file is a recording people can review: really media, with sound one can hear, whole, not
 * too long; and what it takes for browsers to play it.
 */
public final class MediaCheck {

    private final MediaPrograms programs;
    private final Duration longest;

    public MediaCheck(MediaPrograms programs, Duration longest) {
        this.programs = programs;
        this.longest = longest;
    }

    /**
     * What the check found.
     *
     * @param digest SHA-256 of the file as uploaded, by which a reused one is known again
     * @param copy what players get, and what has to be done for that
     */
    public record Finding(MediaFacts facts, String digest, Listening heard, PlayableCopy copy) {

        public long millis() {
            return heard.millis();
        }

        public Peaks peaks() {
            return heard.peaks();
        }

        public boolean needsCopy() {
            return copy.needed();
        }
    }

    /**
     * Checks the file behind {@code opening}.
     *
     * @throws RefusedMediaException with the reason, when it cannot become a recording
     */
    public Finding check(LoopbackSource.Opening opening) throws IOException, RefusedMediaException {
        MediaFamily family = familyOf(opening);
        try (LoopbackSource source = new LoopbackSource(opening)) {
            MediaFacts facts = programs.probe(source, family).orElseThrow(() -> refused(RefusalReason.NOT_MEDIA));
            if (facts.soundCodec() == null) {
                throw refused(RefusalReason.NO_SOUND);
            } else if (facts.declaredMillis() > longest.toMillis()) {
                throw refused(RefusalReason.TOO_LONG);
            }
            Listening heard = programs.listen(source, family, longest);
            if (facts.promisesMoreThan(heard.millis())) {
                throw refused(RefusalReason.TRUNCATED);
            } else if (heard.millis() == 0) {
                throw refused(RefusalReason.NOT_MEDIA);
            } else if (heard.peaks().silent()) {
                throw refused(RefusalReason.INAUDIBLE);
            }
            var copy = PlayableCopy.of(facts, facts.declaredMillis() > 0 && !isFragmented(family, opening));
            return new Finding(facts, digestOf(opening), heard, copy);
        }
    }

    /**
     * Listens to the end and answers how long it really is.
     *
     * @throws RefusedMediaException when it goes on for longer than {@code most}, or no sound comes out
     */
    public long millisOf(LoopbackSource.Opening opening, Duration most) throws IOException, RefusedMediaException {
        MediaFamily family = familyOf(opening);
        try (LoopbackSource source = new LoopbackSource(opening)) {
            long millis = programs.listen(source, family, most).millis();
            if (millis == 0) {
                throw refused(RefusalReason.NOT_MEDIA);
            }
            return millis;
        }
    }

    /** What a file is that has been checked before. */
    public MediaFacts factsOf(LoopbackSource.Opening opening) throws IOException, RefusedMediaException {
        MediaFamily family = familyOf(opening);
        try (LoopbackSource source = new LoopbackSource(opening)) {
            return programs.probe(source, family).orElseThrow(() -> refused(RefusalReason.NOT_MEDIA));
        }
    }

    private static boolean isFragmented(MediaFamily family, LoopbackSource.Opening opening) throws IOException {
        if (family != MediaFamily.MP4) {
            return false;
        }
        try (SegmentReader reader = opening.open()) {
            return Mp4Boxes.fragmented(reader);
        }
    }

    /** What the first bytes say a file is. */
    public static MediaFamily familyOf(LoopbackSource.Opening opening) throws IOException, RefusedMediaException {
        try (SegmentReader reader = opening.open()) {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            reader.copy(0, Math.min(MediaFamily.HEAD, reader.length()), head);
            return MediaFamily.of(head.toByteArray()).orElseThrow(() -> refused(RefusalReason.NOT_MEDIA));
        }
    }

    private static String digestOf(LoopbackSource.Opening opening) throws IOException {
        try (SegmentReader reader = opening.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            reader.copy(0, reader.length(), new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RefusedMediaException refused(RefusalReason reason) {
        return new RefusedMediaException(reason);
    }
}
