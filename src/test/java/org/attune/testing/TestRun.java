package org.attune.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.attune.launcher.Demo;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Gives in-container tests their database and settings, and ends what the tests started when the run is over. */
public class TestRun implements LauncherSessionListener {

    /** Tests start servers more than they run them. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("attune.build") != null) { // Unit tests need no server.
            try {
                System.setProperty("attune.demo.cohort", "false"); // Tests make the people they need.
                if (Boolean.getBoolean("attune.container")) {
                    System.setProperty("attune.test.settings", containerSettings());
                }
                System.setProperty("attune.server.jvm", QUICK_START);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The same settings as the demo's, as system properties of the container's own process, fit for its XML. */
    private static String containerSettings() throws IOException {
        var database = Running.database();
        database.createSchema("attune");
        return "-Duser.timezone=UTC " + QUICK_START + " "
                + Demo.settings(Running.fresh("settings"), database, 8080).entrySet().stream()
                        .map(setting -> "-D" + propertyName(setting.getKey()) + "="
                                + setting.getValue().replace("&", "&amp;"))
                        .collect(joining(" "));
    }

    private static String propertyName(String variable) {
        var name = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        return name.replace("master.key", "master-key")
                .replace("public.address", "public-address")
                .replace("wait.hours", "wait-hours");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browser.close();
        Running.stopAll();
    }
}
