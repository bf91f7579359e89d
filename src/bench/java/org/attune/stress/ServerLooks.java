package org.attune.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What can be seen of a server from outside: its memory, its threads, its log. */
record ServerLooks(long pid, Path log) {

    /** Megabytes that survive a full collection, counted by the JDK's own tool. */
    double liveMegabytes() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, String.valueOf(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        long bytes = 0;
        try (var reader = process.inputReader()) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("Total")) {
                    bytes = Long.parseLong(line.trim().split("\\s+")[2]);
                }
            }
        }
        process.waitFor();
        return bytes / 1048576.0;
    }

    /** Threads of the process; 0 where the system does not tell. */
    int threads() throws IOException {
        return number("Threads:");
    }

    /** Megabytes of memory the system gave it; 0 where it does not tell. */
    int residentMegabytes() throws IOException {
        return number("VmRSS:") / 1024;
    }

    /** Lines of its log that should not be there. */
    List<String> complaints() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("OutOfMemoryError") || line.contains("[levelValue: 1000]"))
                    .toList();
        }
    }

    private int number(String name) throws IOException {
        var status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        }
    }
}
