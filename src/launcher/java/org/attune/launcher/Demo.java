package org.attune.launcher;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Everything one demo instance keeps between runs: database, master key and recordings, in one folder. */
public final class Demo implements AutoCloseable {

    private static final String SCHEMA = "attune";

    private final FileChannel lock;
    private final EmbeddedDatabase database;
    private final AttuneServer server;

    private Demo(FileChannel lock, EmbeddedDatabase database, AttuneServer server) {
        this.lock = lock;
        this.database = database;
        this.server = server;
    }

    /** Starts database and server; a failure of the second stops the first. */
    public static Demo start(Path folder, Path build, String host, int port) throws IOException {
        AttuneServer.refuseTakenPort(host, port);
        var lock = onlyOneAtATime(Files.createDirectories(folder));
        var database = EmbeddedDatabase.start(folder.resolve("database"));
        try {
            database.createSchema(SCHEMA);
            var server = AttuneServer.start(new AttuneServer.Setup(
                    host,
                    port,
                    build.resolve("server/payara-micro.jar"),
                    build.resolve("attune.war"),
                    folder.resolve("server"),
                    settings(folder, database, port)));
            return new Demo(lock, database, server);
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static FileChannel onlyOneAtATime(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("Another Attune already runs with the data in " + folder
                    + ". Stop it, or choose another folder: mvn -Prun -Dattune.data=/some/folder");
        }
        return channel; // The lock lasts as long as this is open.
    }

    /** The configuration of a demo instance, as environment. */
    public static Map<String, String> settings(Path folder, EmbeddedDatabase database, int port) throws IOException {
        var recordings = Files.createDirectories(folder.resolve("recordings"));
        var settings = new HashMap<String, String>();
        settings.put("ATTUNE_MODE", "demo");
        settings.put("ATTUNE_DATABASE_URL", database.url(SCHEMA));
        settings.put("ATTUNE_DATABASE_USER", database.user());
        settings.put("ATTUNE_DATABASE_PASSWORD", database.password());
        settings.put("ATTUNE_MASTER_KEY", masterKey(folder));
        settings.put("ATTUNE_STORAGE_FOLDER", recordings.toAbsolutePath().toString());
        var irrevocable = Files.createDirectories(folder.resolve("irrevocable"));
        settings.put("ATTUNE_IRREVOCABLE_FOLDER", irrevocable.toAbsolutePath().toString());
        var media = MediaTools.unpackedTo(folder.resolve("media-tools"));
        settings.put("ATTUNE_MEDIA_FFMPEG", media.ffmpeg().toString());
        settings.put("ATTUNE_MEDIA_FFPROBE", media.ffprobe().toString());
        settings.put("ATTUNE_DEMO_COHORT", System.getProperty("attune.demo.cohort", "true"));
        settings.put("ATTUNE_OPERATOR", "admin@demo.test");
        settings.put("ATTUNE_CHECK_WAIT_HOURS", "0"); // Nobody tries a demo out for two days.
        settings.put("ATTUNE_PUBLIC_ADDRESS", "http://localhost:" + port);
        return settings;
    }

    private static String masterKey(Path folder) throws IOException {
        var file = folder.resolve("master.key");
        if (Files.notExists(file)) {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            Files.writeString(file, Base64.getEncoder().encodeToString(key));
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
        return Files.readString(file).strip();
    }

    public AttuneServer server() {
        return server;
    }

    public EmbeddedDatabase database() {
        return database;
    }

    @Override
    public void close() {
        server.close();
        database.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
