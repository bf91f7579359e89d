package org.attune.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The archive that was built, running in Payara Micro in a process of its own. */
public final class AttuneServer implements AutoCloseable {

    private static final String REFUSED = "Attune does not start: ";
    private static final Duration SILENT_AT_MOST = Duration.ofMinutes(4);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private final Process process;
    private final URI address;
    private final Path log;

    private AttuneServer(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Where the server listens, what it runs, and the settings it gets as environment. */
    public record Setup(String host, int port, Path payara, Path archive, Path folder, Map<String, String> settings) {}

    /** Starts the process; {@link #awaitReady} waits until it answers. */
    public static AttuneServer start(Setup setup) throws IOException {
        refuseTakenPort(setup.host(), setup.port());
        Files.createDirectories(setup.folder());
        forgetFormerDeployment(setup.folder().resolve("payara"));
        var log = setup.folder().resolve("server.log");
        var builder = new ProcessBuilder(command(setup))
                .directory(setup.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(setup.settings());
        var address = URI.create(
                "http://" + (setup.host().equals("0.0.0.0") ? "localhost" : setup.host()) + ":" + setup.port());
        return new AttuneServer(builder.start(), address, log);
    }

    /** A server that still knows the archive of its last run would deploy it twice. */
    private static void forgetFormerDeployment(Path payara) throws IOException {
        if (Files.exists(payara)) {
            try (var files = Files.walk(payara)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<String> command(Setup setup) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Duser.timezone=UTC", "-Xmx1g"));
        command.addAll(
                List.of(System.getProperty("attune.server.jvm", "-XX:+UseG1GC").split(" ")));
        command.addAll(modulesToOpen());
        command.addAll(
                List.of("-jar", setup.payara().toString(), "--disablephonehome", "--nohazelcast", "--nohostaware"));
        command.addAll(List.of(
                "--port",
                String.valueOf(setup.port()),
                "--rootdir",
                setup.folder().resolve("payara").toString()));
        command.addAll(List.of("--prebootcommandfile", serverSettings(setup).toString()));
        command.addAll(List.of("--deploy", setup.archive().toString(), "--contextroot", "/"));
        return command;
    }

    private static List<String> modulesToOpen() {
        return List.of(
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.net=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/sun.net.www.protocol.jrt=ALL-UNNAMED",
                "--add-opens=java.management/sun.management=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
                "--add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED",
                "--add-opens=java.logging/java.util.logging=ALL-UNNAMED",
                "--add-exports=java.base/jdk.internal.ref=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED");
    }

    /**
     * Given before the port opens: Payara Micro would listen on all interfaces, send pages uncompressed, take a stream
     * that pauses for a stuck request, keep megabytes waiting for a player that does not read, and have no thread left
     * for pages while 200 uploads crawl in. The image for production has the same in docker/server.asadmin.
     */
    private static Path serverSettings(Setup setup) {
        var commands = setup.folder().resolve("before-start.asadmin");
        var network = "set configs.config.server-config.network-config.";
        var listener = network + "network-listeners.network-listener.http-listener.";
        var protocol = network + "protocols.protocol.http-listener.http.";
        try {
            return Files.write(
                    commands,
                    List.of(
                            listener + "address=" + setup.host(),
                            protocol + "scheme-mapping=X-Forwarded-Proto",
                            protocol + "request-timeout-seconds=-1",
                            protocol + "cookie-same-site-enabled=true",
                            protocol + "cookie-same-site-value=Lax",
                            network + "transports.transport.tcp.socket-write-buffer-size=65536",
                            "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=500",
                            protocol + "compression=on",
                            protocol + "compressable-mime-type=text/html,text/xml,text/plain,text/css,text/javascript,"
                                    + "application/javascript,application/json,image/svg+xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException when the port is taken, in words for the person who starts a server */
    static void refuseTakenPort(String host, int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw new IOException("Port " + port + " cannot be used (" + e.getMessage()
                    + "). Stop what uses it, or choose another: mvn -Prun -Dattune.port=8081");
        }
    }

    /**
     * Waits until the server says that it is ready, as long as that takes on a slow machine.
     *
     * @throws IOException when it dies, or writes nothing into its log for minutes
     */
    public void awaitReady() throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var request = HttpRequest.newBuilder(address.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        while (!answersReady(client, request)) {
            if (!process.isAlive()) {
                throw new IOException(reasonInLog().orElse("The server stopped while starting. Its log is " + log));
            }
            if (silentFor().compareTo(SILENT_AT_MOST) > 0) {
                throw new IOException("The server has done nothing for " + SILENT_AT_MOST.toMinutes()
                        + " minutes. Its log is " + log + ". You can start it again; it goes on where it was.");
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    private Duration silentFor() throws IOException {
        return Duration.between(Files.getLastModifiedTime(log).toInstant(), Instant.now());
    }

    private boolean answersReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body()
                            .contains("\"storage\"")
                    && client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the server itself said in one line before it ended. */
    private Optional<String> reasonInLog() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith(REFUSED))
                    .map(line -> line.substring(REFUSED.length()))
                    .findFirst();
        }
    }

    public URI address() {
        return address;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    /** Waits until the server ends by itself. */
    public void await() throws InterruptedException {
        process.waitFor();
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
