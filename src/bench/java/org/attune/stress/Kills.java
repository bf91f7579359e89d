package org.attune.stress;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.attune.bench.Report;

/**
 * A server that is killed again and again in the middle of uploads, of looking into files, of erasures and of a change of
 * the master key, at random moments of a seed that is told. Nothing acknowledged may be lost, nothing erased may come
 * back, no plain text and no forgotten file may lie about.
 */
final class Kills {

    private static final String SOON_UP = "-Xmx700m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"; // It starts often.
    private static final int FILES = 5;
    private static final int ERASURES = 4;
    private static final int PATIENCE_SECONDS = 200;
    private static final int NOT_FOUND = 404;

    private final Server server;
    private final Report report;
    private final Random random;
    private final Tally tally = new Tally();
    private final Gate gate = new Gate();
    private final Eraser eraser = new Eraser();
    private final PlainTextHunt hunt = new PlainTextHunt();
    private final Set<Long> toBeErased = new HashSet<>();
    private final List<Path> plain = new ArrayList<>();
    private School school;
    private KeyRing keys;
    private Films films;
    private Senders senders;

    Kills(Server server, Report report, Random random) {
        this.server = server;
        this.report = report;
        this.random = random;
    }

    /** In the middle of what the server is killed. */
    private enum Moment {
        UPLOAD,
        LOOKING_INTO_FILES,
        ERASURE,
        CHANGE_OF_THE_MASTER_KEY,
        CHANGE_THAT_GOES_ON,
        LOOKING_INTO_FILES_AGAIN
    }

    void run() throws Exception {
        int rounds = Integer.getInteger("stress.rounds", Moment.values().length);
        report.title("Kills", "(" + rounds + " times)");
        server.set("ATTUNE_RECORDING_SCRUB_MEGABYTES_A_SECOND", "1000");
        films = new Films(server.tools(), server.folder().resolve("sent"));
        up();
        try (var connected = new School(server)) {
            school = connected;
            keys = new KeyRing(school, server.masterKey());
            keys.fill();
            senders = new Senders(gate, tally, random);
            for (int i = 0; i < rounds; i++) {
                round(Moment.values()[i % Moment.values().length]);
            }
            goOnToTheEnd();
        }
        tally.tell(report);
    }

    private void up() throws IOException, InterruptedException {
        server.start(SOON_UP);
        gate.open(server.signIn());
    }

    private void down() throws Exception {
        server.kill();
        gate.close();
        server.looks().complaints().forEach(line -> tally.wrong("log: " + line));
        plain.addAll(hunt.foundIn(server.folder(), hiding()));
    }

    private Set<Path> hiding() {
        return Set.of(server.folder().resolve("sent"), server.folder().resolve("media-tools"));
    }

    private void round(Moment moment) throws Exception {
        send();
        switch (moment) {
            case UPLOAD -> pause(300, 2500);
            case LOOKING_INTO_FILES, LOOKING_INTO_FILES_AGAIN -> {
                await(() -> school.stands().values().stream()
                        .anyMatch(stand -> stand.state().equals("CHECKING")));
                pause(0, 2500);
            }
            case ERASURE -> eraseSome();
            case CHANGE_OF_THE_MASTER_KEY -> changeTheKey();
            case CHANGE_THAT_GOES_ON -> pause(0, 2000);
        }
        down();
        long began = System.nanoTime();
        up();
        report.note(String.format(
                "killed in %s; %d sent, %d on their way; ready again after %.0f s",
                moment, senders.sent().size(), senders.left(), (System.nanoTime() - began) / 1e9));
    }

    private void send() throws Exception {
        var kinds = Films.Kind.values();
        for (long recording : school.plan(FILES)) {
            var kind = kinds[random.nextInt(kinds.length)];
            var file = films.noise(kind, random.nextInt(), 30 + random.nextInt(60));
            hunt.remember(file);
            senders.give(new TusUpload(recording, file, tally));
        }
    }

    private void eraseSome() throws Exception {
        await(() -> ready().size() >= ERASURES);
        var some = ready().subList(0, ERASURES);
        toBeErased.addAll(some);
        var session = gate.pass();
        var owner = new Thread(() -> {
            try {
                for (long recording : some) {
                    eraser.erase(session, recording);
                }
            } catch (IOException e) {
                return; // The server was killed meanwhile, so this one was not acknowledged.
            }
        });
        owner.start();
        await(() -> !eraser.erased().isEmpty());
        pause(0, 600);
    }

    private List<Long> ready() throws SQLException {
        return school.stands().entrySet().stream()
                .filter(entry -> entry.getValue().state().equals("READY"))
                .map(Map.Entry::getKey)
                .filter(id -> !toBeErased.contains(id))
                .sorted()
                .toList();
    }

    /** The server gets a new key and is killed on the way. */
    private void changeTheKey() throws Exception {
        gate.close();
        server.stop();
        keys.change();
        keys.giveTo(server);
        up();
        await(() -> keys.seen() > 0);
        pause(0, 2000);
    }

    private void goOnToTheEnd() throws Exception {
        boolean sent = await(() -> senders.left() == 0);
        senders.end();
        report.right("uploads that did not come to their end", sent ? 0 : senders.left());
        boolean looked = await(() -> school.workLeft() == 0 && isAllReady());
        report.note(looked ? "all work came to its end" : "work that is left: " + school.workLeft());
        boolean changed = await(() -> keys.isChanged() || keys.seen() == 0);
        report.right("changes of the master key without an end", changed ? 0 : 1);
        server.stop();
        keys.forgetFormer();
        keys.giveTo(server);
        var leftovers = new Leftovers(server.storage(), school);
        leftovers.age();
        var now = Instant.now();
        server.start(SOON_UP); // With the new key alone.
        report.right("rounds of tidying without an end", leftovers.awaitRound(now) ? 0 : 1);
        await(() -> school.workLeft() == 0);
        compare(server.signIn());
        report.right("keys that do not open", keys.unopenable());
        var odd = leftovers.found();
        odd.stream().limit(5).forEach(report::note);
        report.right("files that belong to nothing, or are missing", odd.size());
        plain.addAll(hunt.foundIn(server.folder(), hiding()));
        plain.stream().limit(5).forEach(path -> report.note("" + path));
        report.note(hunt.known() + " stretches of what was sent looked for in " + hunt.searchedMegabytes() + " MB");
        report.right("files on the disk with plain text", plain.size());
        report.right("jobs given up", school.workGivenUp());
    }

    private boolean isAllReady() throws SQLException {
        var stands = school.stands();
        return senders.sent().stream()
                .map(upload -> stands.get(upload.recording()).state())
                .allMatch(state -> state.equals("READY") || state.equals("ERASED"));
    }

    private void compare(Session session) throws Exception {
        var stands = school.stands();
        for (long recording : eraser.erased()) {
            if (!stands.get(recording).state().equals("ERASED")) {
                tally.wrong("Recording " + recording + " was erased and is " + stands.get(recording));
            }
        }
        report.note(senders.sent().size() + " sent, " + eraser.erased().size() + " erasures acknowledged");
        for (var upload : senders.sent()) {
            var stand = stands.get(upload.recording());
            if (stand.state().equals("ERASED")) {
                requireGone(session, upload, stand);
            } else if (!stand.state().equals("READY")) {
                tally.wrong(upload + " is " + stand);
            } else if (!stand.digest().equals(Viewing.digestOf(upload.file()))) {
                tally.wrongBytes(upload + ": another digest");
            } else if (stand.copied()) {
                new Viewing(upload.recording(), upload.file(), tally).toItsEnd(session);
            } else {
                new Viewing(upload.recording(), upload.file(), tally).whole(session);
            }
        }
    }

    private void requireGone(Session session, TusUpload upload, School.Stand stand) throws IOException {
        int status = tally.of(Wire.ask(session, "GET", "/media/" + upload.recording(), Map.of()))
                .status();
        if (!toBeErased.contains(upload.recording()) || stand.hasKey() || status != NOT_FOUND) {
            tally.wrong(upload + " is " + stand + " and answers " + status);
        }
    }

    private void pause(int from, int to) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(from + random.nextInt(to - from)); // The random moment itself.
    }

    /** Something that becomes true while the server works. */
    private interface Hope {
        boolean isTrue() throws SQLException;
    }

    private static boolean await(Hope hope) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!hope.isTrue()) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(100); // The server works beside us and is only looked at.
        }
        return true;
    }
}
