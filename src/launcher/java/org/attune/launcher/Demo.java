package org.attune.launcher;

import java.io.IOException;
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

    private final EmbeddedDatabase database;
    private final AttuneServer server;

    private Demo(EmbeddedDatabase database, AttuneServer server) {
        this.database = database;
        this.server = server;
    }

    /** Starts database and server; a failure of the second stops the first. */
    public static Demo start(Path folder, Path build, String host, int port) throws IOException {
        Files.createDirectories(folder);
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
            return new Demo(database, server);
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
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
        var media = MediaTools.unpackedTo(folder.resolve("media-tools"));
        settings.put("ATTUNE_MEDIA_FFMPEG", media.ffmpeg().toString());
        settings.put("ATTUNE_MEDIA_FFPROBE", media.ffprobe().toString());
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
    }
}
