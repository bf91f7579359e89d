package org.attune.stress;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.bench.Report;

/** What a crowd met with, counted by all of them together. */
final class Tally {

    private static final int SERVER_ERROR = 500;
    private static final int MOST_TOLD = 8;

    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong serverErrors = new AtomicLong();
    private final AtomicLong wrongBytes = new AtomicLong();
    private final Queue<String> wrongs = new ConcurrentLinkedQueue<>();

    /** Counts an answer. */
    Wire.Answer of(Wire.Answer answer) {
        answers.incrementAndGet();
        if (answer.status() >= SERVER_ERROR) {
            serverErrors.incrementAndGet();
        }
        return answer;
    }

    void sent(long count) {
        bytes.addAndGet(count);
    }

    void wrongBytes(String where) {
        wrongBytes.incrementAndGet();
        wrong(where);
    }

    /** Something that should never happen. */
    void wrong(String what) {
        wrongs.add(what);
    }

    /** For a server that never went down. */
    void tellAll(Report report) {
        tell(report);
        report.right("answers of 500 and above", serverErrors.get());
    }

    /** For a server that went down, whose last answer may have been that it does. */
    void tell(Report report) {
        report.note(answers + " answers, " + bytes.get() / 1_000_000 + " MB");
        wrongs.stream().limit(MOST_TOLD).forEach(report::note);
        report.right("ranges or files with other bytes", wrongBytes.get());
        report.right("acknowledged bytes lost, or anything else unexpected", wrongs.size());
    }
}
