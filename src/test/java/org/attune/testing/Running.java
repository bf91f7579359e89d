package org.attune.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.launcher.Demo;
import org.attune.launcher.EmbeddedDatabase;

/** Database and server of this test run, each started when first asked for and ended with the run. */
public final class Running {

    private static final Path BUILD =
            Path.of(System.getProperty("attune.build", "target")).toAbsolutePath();
    private static Demo demo;
    private static EmbeddedDatabase database;

    private Running() {}

    /** The one server for all page tests, with a fresh demo school. */
    public static synchronized Demo demo() {
        if (demo == null) {
            try {
                demo = Demo.start(fresh("pages"), BUILD, "127.0.0.1", EmbeddedDatabase.freePort());
                demo.server().awaitReady();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return demo;
    }

    /** The database of the in-container tests. */
    static synchronized EmbeddedDatabase database() throws IOException {
        if (database == null) {
            database = EmbeddedDatabase.start(fresh("containers").resolve("database"));
        }
        return database;
    }

    static Path build() {
        return BUILD;
    }

    static synchronized void stopAll() {
        if (demo != null) {
            demo.close();
        }
        if (database != null) {
            database.close();
        }
    }

    static Path fresh(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(BUILD.resolve("running")), name);
    }
}
