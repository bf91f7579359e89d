package org.attune.shared.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks at the configuration before anything is opened: a server that would lose or expose recordings must not start,
 * and the operator needs one line that says what to do.
 */
public final class StartupCheck {

    private static final int KEY_BYTES = 32;
    private static final Set<String> MODES = Set.of("production", "demo");

    private final Function<String, Optional<String>> settings;

    /** @param settings answers with the value of a key, empty when it is absent or blank */
    public StartupCheck(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /** @throws StartRefused with the first fault found */
    public void refuseUnsafeConfiguration() {
        requireMode();
        requireDatabase();
        requireMasterKey();
        requireWritable("attune.storage.folder", "the folder for recordings");
        requireWritable("attune.irrevocable.folder", "the folder that remembers erasures");
    }

    private void requireMode() {
        var mode = settings.apply("attune.mode").orElse("");
        if (!MODES.contains(mode)) {
            throw new StartRefused("ATTUNE_MODE must be production or demo, not \"" + mode + "\"");
        }
    }

    private void requireDatabase() {
        var url = settings.apply("attune.database.url")
                .orElseThrow(
                        () -> new StartRefused(
                                "no database is given. Set ATTUNE_DATABASE_URL, for example"
                                        + " jdbc:mysql://localhost:3306/attune, with ATTUNE_DATABASE_USER and ATTUNE_DATABASE_PASSWORD"));
        if (!url.startsWith("jdbc:mysql:")) {
            throw new StartRefused("ATTUNE_DATABASE_URL must begin with jdbc:mysql: (for MariaDB, too)");
        }
        for (var key : new String[] {"user", "password"}) {
            if (settings.apply("attune.database." + key).isEmpty()) {
                throw new StartRefused("no database " + key + " is given. Set ATTUNE_DATABASE_" + key.toUpperCase());
            }
        }
    }

    private void requireMasterKey() {
        var key = settings.apply("attune.master-key")
                .orElseThrow(() -> new StartRefused("no master key is given. Set ATTUNE_MASTER_KEY to 32 random bytes"
                        + " in Base64, for example from: openssl rand -base64 32"));
        if (!isKey(key)) {
            throw new StartRefused(
                    "ATTUNE_MASTER_KEY must be 32 bytes in Base64; make one with: openssl rand -base64 32");
        }
        var former = settings.apply("attune.master-key-former").orElse("");
        if (!Arrays.stream(former.split(",")).allMatch(one -> one.isBlank() || isKey(one))) {
            throw new StartRefused(
                    "ATTUNE_MASTER_KEY_FORMER must be the master key you used before, 32 bytes in Base64;"
                            + " several with commas between them");
        }
    }

    private static boolean isKey(String key) {
        try {
            return Base64.getDecoder().decode(key.trim()).length == KEY_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private void requireWritable(String key, String what) {
        var variable = key.toUpperCase().replace('.', '_');
        var folder = settings.apply(key).orElseThrow(() -> new StartRefused("set " + variable + ", " + what));
        try {
            var probe = Files.createTempFile(Files.createDirectories(Path.of(folder)), "write", ".probe");
            Files.delete(probe);
        } catch (IOException | InvalidPathException | SecurityException e) {
            throw new StartRefused("no right to write to " + folder + ", " + what + " (" + variable + ")");
        }
    }
}
