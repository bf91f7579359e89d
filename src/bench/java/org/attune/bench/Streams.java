package org.attune.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.attune.launcher.Demo;
import org.attune.launcher.EmbeddedDatabase;

/**
 * How fast a recording is decrypted and sent, beside what nginx reaches with the same bytes in plain text, and how much
 * memory a stream holds while its player pauses.
 */
final class Streams {

    private static final int MEGABYTES = 256;
    private static final int PAUSED = 64;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);

    private final Demo demo;
    private final Path folder;
    private final Report report;

    Streams(Demo demo, Path folder, Report report) {
        this.demo = demo;
        this.folder = folder;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        report.title("Streams", "(" + MEGABYTES + " MB, one reader, loopback)");
        var plain = plainFile();
        long recording;
        try (var connection = DriverManager.getConnection(
                demo.database().url("attune"),
                demo.database().user(),
                demo.database().password())) {
            recording = new BigRecording(connection, folder).from(plain);
        }
        var path = "/media/" + recording;
        var cookie = new Visitors(demo.server().address(), "attune-demo")
                .of("trainee@demo.test")
                .cookieHeader();
        var address = demo.server().address();
        report.note(String.format("Attune sends %.0f MB/s right after its start", rate(address, path, cookie)));
        besideNginx(plain, path, cookie);
        memory(path, cookie);
    }

    private void besideNginx(Path plain, String path, String cookie) throws IOException, InterruptedException {
        var nginx = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/nginx")).stream()
                .filter(Files::isExecutable)
                .findFirst();
        if (nginx.isEmpty()) {
            report.note("No nginx found: nothing to compare with");
            return;
        }
        int port = EmbeddedDatabase.freePort();
        var home = Files.createDirectories(folder.resolve("nginx"));
        var settings = Files.writeString(home.resolve("nginx.conf"), """
                %sdaemon off; pid nginx.pid; error_log stderr crit;
                events {}
                http { access_log off; sendfile on; client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp;
                       uwsgi_temp_path tmp; scgi_temp_path tmp; server { listen 127.0.0.1:%d; root %s; } }
                """.formatted(
                        "root".equals(System.getProperty("user.name")) ? "user root; " : "", port, plain.getParent()));
        var process = new ProcessBuilder(nginx.get().toString(), "-p", home.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        try {
            await(port);
            compare(path, cookie, URI.create("http://127.0.0.1:" + port), "/" + plain.getFileName());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void await(int port) throws IOException, InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try {
                new Socket("127.0.0.1", port).close();
                return;
            } catch (IOException e) {
                if (attempt == 50) {
                    throw e;
                }
                Thread.sleep(100); // The process beside us does not say when its port is open.
            }
        }
    }

    /** In turns, so that whatever else the machine does slows both; the middle of all rounds counts. */
    private void compare(String path, String cookie, URI nginx, String plain) throws IOException {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = rate(demo.server().address(), path, cookie);
            theirs[round] = rate(nginx, plain, "");
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        int middle = ROUNDS / 2;
        report.note(String.format(
                "Attune %.0f to %.0f MB/s, nginx %.0f to %.0f MB/s",
                ours[0], ours[ROUNDS - 1], theirs[0], theirs[ROUNDS - 1]));
        report.atLeast(
                String.format("share of nginx with plain text (%.0f MB/s)", theirs[middle]),
                100 * ours[middle] / theirs[middle],
                60,
                "%");
    }

    /** Megabytes a second of one round. */
    private static double rate(URI address, String path, String cookie) throws IOException {
        byte[] buffer = new byte[1 << 18];
        long began = System.nanoTime();
        long bytes = 0;
        try (var socket = ask(address, path, cookie)) {
            var in = socket.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
            }
        }
        if (bytes < (long) MEGABYTES << 20) {
            throw new IOException(address + path + " sent only " + bytes + " bytes");
        }
        return bytes / 1048576.0 / ((System.nanoTime() - began) / 1e9);
    }

    /** Live bytes of the server with many paused streams, less those without. */
    private void memory(String path, String cookie) throws IOException, InterruptedException {
        long before = liveBytes();
        var sockets = new ArrayList<Socket>();
        try {
            for (int i = 0; i < PAUSED; i++) {
                var socket = ask(demo.server().address(), path, cookie);
                InputStream in = socket.getInputStream();
                in.readNBytes(1 << 16); // Begun, then paused: nothing more is read.
                sockets.add(socket);
            }
            double each = (liveBytes() - before) / 1024.0 / PAUSED;
            report.line("memory of one paused stream, of " + PAUSED, Math.max(0, each), 1024, "KB");
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    /** What survives a full collection in the server, counted by the JDK's own tool. */
    private long liveBytes() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, String.valueOf(demo.server().pid()), "GC.class_histogram")
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
        return bytes;
    }

    private static Socket ask(URI address, String path, String cookie) throws IOException {
        var socket = new Socket(address.getHost(), address.getPort());
        var request = "GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private Path plainFile() throws IOException {
        var file = Files.createDirectories(folder.resolve("plain")).resolve("recording.mp4");
        var random = new Random(7);
        byte[] chunk = new byte[1 << 20];
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < MEGABYTES; i++) {
                random.nextBytes(chunk);
                out.write(chunk);
            }
        }
        return file;
    }
}
