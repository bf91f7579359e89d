package org.attune.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.attune.bench.Visitors;
import org.attune.launcher.AttuneServer;
import org.attune.launcher.Demo;
import org.attune.launcher.EmbeddedDatabase;
import org.attune.launcher.MediaTools;

/** A database that stays and a server that comes and goes, with all they keep in one folder. */
final class Server implements AutoCloseable {

    static final String TRAINEE = "trainee@demo.test";
    private static final String PASSWORD = "attune-demo";

    private final Path folder;
    private final Path build;
    private final EmbeddedDatabase database;
    private final int port;
    private final Map<String, String> changed = new HashMap<>();
    private AttuneServer server;

    Server(Path folder, Path build) throws IOException {
        this.folder = folder;
        this.build = build;
        database = EmbeddedDatabase.start(folder.resolve("database"));
        database.createSchema("attune");
        port = EmbeddedDatabase.freePort();
    }

    /** Gives the server a setting when it starts the next time; null takes it away. */
    void set(String name, String value) {
        changed.put(name, value);
    }

    /** Starts the server with these options of the virtual machine, and waits until it answers. */
    void start(String options) throws IOException, InterruptedException {
        var settings = new HashMap<>(Demo.settings(folder, database, port));
        changed.forEach((name, value) -> settings.compute(name, (same, before) -> value));
        var temporary = Files.createDirectories(folder.resolve("tmp"));
        System.setProperty("attune.server.jvm", options + " -XX:+ExitOnOutOfMemoryError -Djava.io.tmpdir=" + temporary);
        server = AttuneServer.start(new AttuneServer.Setup(
                "127.0.0.1",
                port,
                build.resolve("server/payara-micro.jar"),
                build.resolve("attune.war"),
                folder.resolve("server"),
                settings));
        server.awaitReady();
    }

    /** As by a power cut. */
    void kill() throws InterruptedException {
        server.kill();
    }

    void stop() {
        server.close();
    }

    /** A new session of the trainee who owns all recordings here. */
    Session signIn() throws IOException, InterruptedException {
        return signIn(TRAINEE);
    }

    Session signIn(String email) throws IOException, InterruptedException {
        var visitor = new Visitors(server.address(), PASSWORD).of(email);
        return new Session(server.address(), visitor.cookieHeader());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url("attune"), database.user(), database.password());
    }

    ServerLooks looks() {
        return new ServerLooks(server.pid(), server.log());
    }

    String masterKey() throws IOException {
        return Files.readString(folder.resolve("master.key")).strip();
    }

    MediaTools tools() {
        return MediaTools.unpackedTo(folder.resolve("media-tools"));
    }

    Path folder() {
        return folder;
    }

    Path storage() {
        return folder.resolve("recordings");
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        database.close();
    }
}
