package org.attune.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** What lies among the recordings, against what should lie there. */
final class Leftovers {

    private static final Duration OLD = Duration.ofDays(8);
    private static final int PATIENCE = 240;

    private final Path storage;
    private final School school;

    Leftovers(Path storage, School school) {
        this.storage = storage;
        this.school = school;
    }

    /** As if a week had gone by: nothing that lies there is young, and the server's rounds are due. */
    void age() throws IOException, SQLException {
        var longAgo = FileTime.from(Instant.now().minus(OLD));
        try (var all = Files.walk(storage)) {
            for (var path : all.toList()) {
                Files.setLastModifiedTime(path, longAgo);
            }
        }
        school.execute("UPDATE shared_job SET due_at = UTC_TIMESTAMP(6) WHERE state = 'WAITING'"
                + " AND kind IN ('recording.expire-upload', 'recording.scrub')");
    }

    /** Waits for a whole round that began after this moment. */
    boolean awaitRound(Instant after) throws SQLException, InterruptedException {
        var finished = "SELECT COUNT(*) FROM recording_scrub_round WHERE finished_at > FROM_UNIXTIME("
                + after.getEpochSecond() + ")";
        for (int i = 0; i < PATIENCE; i++) {
            if (school.number(finished) > 0) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(500); // The round goes on beside us and is only looked at.
        }
        return false;
    }

    /** Files that belong to nothing, and files that are missing. */
    List<String> found() throws IOException, SQLException {
        var odd = new ArrayList<String>();
        var stands = school.stands();
        Map<Long, Set<String>> there = new TreeMap<>();
        try (var all = Files.walk(storage)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var folder = file.getParent().getFileName().toString();
                if (folder.matches("\\d+") && file.startsWith(storage.resolve("media"))) {
                    there.computeIfAbsent(Long.valueOf(folder), id -> new TreeSet<>())
                            .add(file.getFileName().toString());
                } else if (!isLockOfMoving(file)) {
                    odd.add(storage.relativize(file).toString());
                }
            }
        }
        stands.forEach((id, stand) -> compare(id, expected(stand), there.getOrDefault(id, Set.of()), odd));
        there.keySet().stream().filter(id -> !stands.containsKey(id)).forEach(id -> odd.add("folder of nobody " + id));
        return odd;
    }

    /** One empty file, held while a recording is moved or erased; its bytes are locked and never written. */
    private boolean isLockOfMoving(Path file) throws IOException {
        return file.equals(storage.resolve("media").resolve("moving.lock")) && Files.size(file) == 0;
    }

    private static void compare(long id, Set<String> expected, Set<String> there, List<String> odd) {
        if (!expected.equals(there)) {
            odd.add("recording " + id + " should have " + expected + " and has " + there);
        }
    }

    private static Set<String> expected(School.Stand stand) {
        var expected = new TreeSet<String>();
        if (stand.state().equals("READY")) {
            expected.add("media");
            if (stand.copied()) {
                expected.add("playable");
            }
            if (stand.light()) {
                expected.add("light");
            }
        }
        return expected;
    }
}
