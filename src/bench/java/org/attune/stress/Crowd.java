package org.attune.stress;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.attune.bench.Report;
import org.attune.stress.TusUpload.Ending;

/**
 * Hundreds of uploads and hundreds of viewers at once. At one moment all of them have a line open and say nothing; then
 * memory and threads are counted and somebody else asks for a page. Afterwards each file must be played as it was sent.
 * Then the same crowd comes once more: what the first one filled is kept for the next, and nothing may grow with each.
 */
final class Crowd {

    private static final String MEMORY = "512m";
    private static final int RANGES = 12;
    private static final int LONGEST_RANGE = 1 << 20;
    private static final double MEGABYTES_EACH = 0.75;
    private static final double MEGABYTES_GROWN = 16;
    private static final int THREADS = 600;
    private static final double PAGE_MILLIS = 2000;
    private static final long PATIENCE_SECONDS = 240;

    private final int uploads = Integer.getInteger("stress.uploads", 200);
    private final int viewers = Integer.getInteger("stress.viewers", 200);
    private final Server server;
    private final Report report;
    private final Random random;
    private final Tally tally = new Tally();
    private final Queue<Long> firstBytes = new ConcurrentLinkedQueue<>();
    private CountDownLatch goOn;
    private CountDownLatch allOpen;

    Crowd(Server server, Report report, Random random) {
        this.server = server;
        this.report = report;
        this.random = random;
    }

    void run() throws Exception {
        report.title("Crowd", "(" + uploads + " uploads and " + viewers + " viewers, server with " + MEMORY + ")");
        var films = new Films(server.tools(), server.folder().resolve("sent"));
        server.start("-XX:+UseG1GC -Xmx" + MEMORY);
        try (var school = new School(server)) {
            var session = server.signIn();
            var shown = upload(school, session, films.noise(Films.Kind.WAV, random.nextInt(), 900));
            awaitReady(school, List.of(shown.recording()));
            double before = server.looks().liveMegabytes();
            double afterFirst = comeAndGo(school, session, make(films), shown, before);
            report.note(String.format("the first crowd filled pools and caches with %.0f MB", afterFirst - before));
            double afterSecond = comeAndGo(school, session, make(films), shown, afterFirst);
            report.atMost("memory that a second crowd adds", afterSecond - afterFirst, MEGABYTES_GROWN, "MB");
            report.right("jobs given up", school.workGivenUp());
        }
        tally.tellAll(report);
        server.looks().complaints().stream().limit(5).forEach(report::note);
        report.right(
                "complaints in the log of the server",
                server.looks().complaints().size());
    }

    /** @return live memory in megabytes when all have gone and their files are looked into */
    private double comeAndGo(School school, Session session, List<Path> files, TusUpload shown, double before)
            throws Exception {
        var sent = crowd(session, school.plan(uploads), files, shown, before);
        awaitReady(school, sent.stream().map(TusUpload::recording).toList());
        compare(school, sent, session);
        return server.looks().liveMegabytes();
    }

    private List<Path> make(Films films) throws Exception {
        var kinds = Arrays.stream(Films.Kind.values())
                .filter(Films.Kind::isPlayedAsSent)
                .toList();
        long seed = random.nextInt();
        var made = new ArrayList<Path>();
        for (int i = 0; i < uploads; i++) {
            made.add(films.noise(kinds.get(i % kinds.size()), seed + i, 8 + i % 8));
        }
        return made;
    }

    private TusUpload upload(School school, Session session, Path file) throws Exception {
        var upload = new TusUpload(school.plan(1).get(0), file, tally);
        upload.create(session);
        while (!upload.isWhole()) {
            upload.piece(session, 8 << 20, Ending.WHOLE);
        }
        return upload;
    }

    /** @return the uploads that came to their end */
    private List<TusUpload> crowd(Session session, List<Long> planned, List<Path> files, TusUpload shown, double before)
            throws Exception {
        allOpen = new CountDownLatch(uploads + viewers);
        goOn = new CountDownLatch(1);
        var people = Executors.newFixedThreadPool(uploads + viewers);
        var sent = new ConcurrentLinkedQueue<TusUpload>();
        long began = System.nanoTime();
        for (int i = 0; i < uploads; i++) {
            var upload = new TusUpload(planned.get(i), files.get(i), tally);
            var sender = new Sender(upload, session, i, new Random(random.nextLong()));
            people.execute(() -> join(sender.toString(), () -> {
                if (sender.send(this::halt)) {
                    sent.add(upload);
                }
            }));
        }
        var viewing = new Viewing(shown.recording(), shown.file(), tally);
        for (int i = 0; i < viewers; i++) {
            var own = new Random(random.nextLong());
            people.execute(() -> join("Viewer", () -> view(viewing, session, own)));
        }
        whenAllAreOpen(session, before);
        goOn.countDown();
        end(people);
        report.note(String.format("all sent and seen in %.1f s", (System.nanoTime() - began) / 1e9));
        var waited =
                firstBytes.stream().mapToDouble(nanos -> nanos / 1e6).sorted().toArray();
        report.note(String.format(
                "first byte of a range, in the crowd: p50 %.0f ms, p95 %.0f ms",
                waited[waited.length / 2], waited[(int) (waited.length * 0.95)]));
        return List.copyOf(sent);
    }

    private void whenAllAreOpen(Session session, double before) throws Exception {
        boolean open = allOpen.await(20, TimeUnit.SECONDS);
        report.right("lines that could not be opened at once", open ? 0 : allOpen.getCount());
        long began = System.nanoTime();
        int status = tally.of(Wire.ask(session, "GET", "/recording/recordings", Map.of()))
                .status();
        report.atMost("a page meanwhile (" + status + ")", (System.nanoTime() - began) / 1e6, PAGE_MILLIS, "ms");
        report.atMost("threads of the server meanwhile", server.looks().threads(), THREADS, "");
        double live = server.looks().liveMegabytes();
        report.note(String.format(
                "live memory %.0f MB before, %.0f MB now; the system gave %d MB",
                before, live, server.looks().residentMegabytes()));
        report.atMost(
                "memory for each open line", Math.max(0, live - before) / (uploads + viewers), MEGABYTES_EACH, "MB");
    }

    private void view(Viewing viewing, Session session, Random own) throws IOException {
        viewing.pausing(session, own.nextLong(viewing.length() / 2), 4 << 20, this::halt);
        for (int i = 0; i < RANGES; i++) {
            long from = own.nextLong(viewing.length() - 1);
            firstBytes.add(viewing.play(session, from, 1 + own.nextInt(LONGEST_RANGE)));
        }
    }

    /** Everybody stops once, with an open line, until all have come so far. */
    private void halt() {
        allOpen.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void join(String who, Errand errand) {
        try {
            errand.run();
        } catch (IOException | RuntimeException e) {
            tally.wrong(who + ": " + e);
        }
    }

    /** What somebody came for. */
    private interface Errand {
        void run() throws IOException;
    }

    private static void end(ExecutorService people) throws InterruptedException {
        people.shutdown();
        if (!people.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            people.shutdownNow();
        }
    }

    private void awaitReady(School school, List<Long> recordings) throws SQLException, InterruptedException {
        long began = System.nanoTime();
        long left = recordings.size();
        while (left > 0 && System.nanoTime() - began < PATIENCE_SECONDS * 1_000_000_000L) {
            TimeUnit.MILLISECONDS.sleep(500); // The work goes on beside us and is only looked at.
            var stands = school.stands();
            left = recordings.stream()
                    .filter(id -> !stands.get(id).state().equals("READY"))
                    .count();
        }
        report.note(
                String.format("%d looked into in %.0f s", recordings.size() - left, (System.nanoTime() - began) / 1e9));
        report.right("uploads that did not become a recording", left);
    }

    private void compare(School school, List<TusUpload> sent, Session session) throws IOException, SQLException {
        var stands = school.stands();
        for (var upload : sent) {
            new Viewing(upload.recording(), upload.file(), tally).whole(session);
            if (!Viewing.digestOf(upload.file())
                    .equals(stands.get(upload.recording()).digest())) {
                tally.wrongBytes(upload + ": another digest");
            }
        }
    }
}
