package org.attune.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.attune.bench.Report;
import org.attune.stress.TusUpload.Ending;

/** How soon an hour with picture can be reviewed after its upload, and how soon it plays from any place. */
final class Speed {

    private static final String MEMORY = "1g";
    private static final int PLACES = 60;
    private static final int HEARD = 64 * 1024;
    private static final double FIRST_MILLIS = 300;
    private static final double READY_SECONDS = 180;
    private static final int PIECE = 16 << 20;
    private static final int PATIENCE_SECONDS = 240;

    private final Server server;
    private final Report report;
    private final Random random;
    private final Tally tally = new Tally();

    Speed(Server server, Report report, Random random) {
        this.server = server;
        this.report = report;
        this.random = random;
    }

    void run() throws Exception {
        report.title("Speed", "(an hour with picture and sound)");
        var hour = new Films(server.tools(), server.folder().resolve("sent")).hour();
        server.start("-XX:+UseG1GC -Xmx" + MEMORY);
        try (var school = new School(server)) {
            var session = server.signIn();
            var upload = upload(school, session, hour);
            ready(school, upload);
            settle(school);
            firstBytes(session, upload);
            new FirstFrame(session, report, random).measure(upload.recording());
        }
        tally.tellAll(report);
    }

    private TusUpload upload(School school, Session session, Path hour) throws Exception {
        var upload = new TusUpload(school.plan(1).get(0), hour, tally);
        long began = System.nanoTime();
        upload.create(session);
        while (!upload.isWhole()) {
            upload.piece(session, PIECE, Ending.WHOLE);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        double megabytes = Files.size(hour) / 1e6;
        report.note(String.format("%.0f MB uploaded at %.0f MB/s", megabytes, megabytes / seconds));
        return upload;
    }

    private void ready(School school, TusUpload upload) throws Exception {
        long began = System.nanoTime();
        while (school.stand(upload.recording()).state().equals("CHECKING")
                && System.nanoTime() - began < PATIENCE_SECONDS * 1_000_000_000L) {
            TimeUnit.MILLISECONDS.sleep(50); // The server looks into it beside us.
        }
        var stand = school.stand(upload.recording());
        report.line("ready for review after the upload", (System.nanoTime() - began) / 1e9, READY_SECONDS, "s");
        report.right(
                "recordings that are not ready, or were copied",
                stand.state().equals("READY") && !stand.copied() ? 0 : 1);
    }

    /** The light version is made in the background; it is not part of what is measured. */
    private void settle(School school) throws Exception {
        for (int i = 0; i < 10 * PATIENCE_SECONDS && school.workLeft() > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private void firstBytes(Session session, TusUpload upload) throws IOException {
        var viewing = new Viewing(upload.recording(), upload.file(), tally);
        for (int i = 0; i < PLACES; i++) {
            viewing.play(session, random.nextLong(viewing.length()), HEARD); // Warm-up
        }
        double[] millis = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            millis[i] = viewing.play(session, random.nextLong(viewing.length()), HEARD) / 1e6;
        }
        Arrays.sort(millis);
        report.line("first byte from any place, p50 of " + PLACES, millis[PLACES / 2], FIRST_MILLIS, "ms");
        report.line("first byte from any place, slowest", millis[PLACES - 1], FIRST_MILLIS, "ms");
    }
}
