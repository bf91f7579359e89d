package org.attune.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/** The run command: starts a demo of Attune, says where it is and who can sign in, and ends cleanly with Ctrl-C. */
public final class Run {

    private static final PrintStream TERMINAL = System.out;

    private Run() {}

    /** Settings are system properties: attune.port (8080), attune.host (loopback), attune.data (.attune). */
    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(System.getProperty("attune.data", ".attune")).toAbsolutePath();
        var build = Path.of(System.getProperty("attune.build", "target")).toAbsolutePath();
        var host = System.getProperty("attune.host", "127.0.0.1");
        int port = Integer.getInteger("attune.port", 8080);
        var running = new AtomicReference<Demo>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stop-attune"));
        try {
            refuseUnwritable(folder);
            running.set(Demo.start(folder, build, host, port));
            TERMINAL.println("Attune is starting, this takes up to a minute ...");
            running.get().server().awaitReady();
            greet(port, folder);
            running.get().server().await();
        } catch (IOException e) {
            stop(running);
            TERMINAL.println("Attune did not start: " + e.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }

    private static void refuseUnwritable(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "write", ".test"));
        } catch (IOException e) {
            throw new IOException(
                    "No right to write to " + folder + ". Choose another folder: mvn -Prun -Dattune.data=/some/folder");
        }
    }

    private static void stop(AtomicReference<Demo> running) {
        var demo = running.getAndSet(null);
        if (demo != null) {
            demo.close();
        }
    }

    private static void greet(int port, Path folder) {
        TERMINAL.println("""

                Attune is ready at http://localhost:%d

                Sign in as           address
                  trainee coach      trainee@demo.test  (starter programme)
                  trainee coach      learner@demo.test  (full programme)
                  supervisor         supervisor@demo.test
                  assessor           assessor@demo.test
                  programme lead     lead@demo.test
                  organization admin admin@demo.test
                                     (also operator: background work)
                Password of all six: attune-demo

                A cohort at different stages joins them within a minute; same password:
                  ana@demo.test (awarded)  bo@ cleo@ dev@ fay@ hana@ ivo@ jun@ kai@ lea@

                Data stays in %s between runs. Ctrl-C stops everything.
                """.formatted(port, folder));
    }
}
