package org.attune.recording.transcript;

import java.util.ArrayList;
import java.util.List;
import org.attune.recording.model.TranscriptFault;

/**
 * Fills in what a file leaves open: where utterances share one beginning or have none, they share the time up to the
 * next known one by the number of their letters. That is a guess, for a click to land near the words.
 */
final class Times {

    private static final long MILLIS_PER_LETTER = 65; // Some 150 words a minute.
    private static final long SHORTEST = 1000;

    private Times() {}

    /**
     * The same pieces, each with a beginning and an end.
     *
     * @param duration of the recording, 0 when it is not known
     */
    static List<Piece> filled(List<Piece> pieces, long duration) throws TranscriptFault {
        List<Piece> filled = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            long start = Math.max(0, pieces.get(at).start());
            int next = at + 1;
            while (next < pieces.size()
                    && (pieces.get(next).start() < 0 || pieces.get(next).start() == start)) {
                next++;
            }
            if (next < pieces.size() && pieces.get(next).start() < start) {
                throw new TranscriptFault(
                        TranscriptFault.Kind.ORDER, pieces.get(next).line());
            }
            var run = pieces.subList(at, next);
            long end = next < pieces.size() ? pieces.get(next).start() : endOf(run, start, duration);
            share(run, start, end, filled);
            at = next;
        }
        return filled;
    }

    private static long endOf(List<Piece> run, long start, long duration) {
        boolean untold = run.get(0).start() < 0;
        long guess = start + Math.max(SHORTEST, letters(run) * MILLIS_PER_LETTER);
        if (duration <= start) {
            return guess;
        }
        return untold ? duration : Math.min(guess, duration);
    }

    private static void share(List<Piece> run, long start, long end, List<Piece> filled) {
        long all = Math.max(1, letters(run));
        long said = 0;
        for (var piece : run) {
            long from = start + (end - start) * said / all;
            said += piece.text().length();
            long to = start + (end - start) * said / all;
            boolean told = piece.end() > piece.start() && piece.start() >= 0 && run.size() == 1;
            filled.add(piece.at(from, Math.max(from + 1, told ? piece.end() : to)));
        }
    }

    private static long letters(List<Piece> run) {
        return run.stream().mapToLong(piece -> piece.text().length()).sum();
    }
}
