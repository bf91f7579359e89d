package org.attune.shared.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartupCheckTest {

    private final Map<String, String> settings = new HashMap<>();

    @TempDir
    Path folder;

    @BeforeEach
    void soundSettings() {
        settings.put("attune.mode", "production");
        settings.put("attune.database.url", "jdbc:mysql://localhost/attune");
        settings.put("attune.database.user", "attune");
        settings.put("attune.database.password", "secret");
        settings.put("attune.master-key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.put("attune.storage.folder", folder.resolve("recordings").toString());
        settings.put("attune.irrevocable.folder", folder.resolve("irrevocable").toString());
    }

    private void check() {
        new StartupCheck(key -> Optional.ofNullable(settings.get(key))).refuseUnsafeConfiguration();
    }

    @Test
    void soundSettingsAreAccepted() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "attune.master-key, ATTUNE_MASTER_KEY",
        "attune.database.url, ATTUNE_DATABASE_URL",
        "attune.database.user, ATTUNE_DATABASE_USER",
        "attune.database.password, ATTUNE_DATABASE_PASSWORD",
        "attune.storage.folder, ATTUNE_STORAGE_FOLDER",
        "attune.mode, ATTUNE_MODE"
    })
    void aMissingSettingIsNamedInOneLine(String key, String variable) {
        settings.remove(key);

        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(variable)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "attune.master-key, not base64",
        "attune.master-key, c2hvcnQ=",
        "attune.mode, Production",
        "attune.database.url, mysql://localhost/attune"
    })
    void aSettingThatCannotWorkIsRefused(String key, String value) {
        settings.put(key, value);

        assertThatThrownBy(this::check).isInstanceOf(StartRefused.class);
    }

    @Test
    void aFolderThatIsNoFolderIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        settings.put("attune.storage.folder", file.toString());

        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("no right to write to " + file);
    }

    @ParameterizedTest
    @CsvSource({"c2hvcnQ=", "not a key", "'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,short'"})
    void aFormerKeyThatIsNoneIsRefused(String former) {
        settings.put("attune.master-key-former", former);

        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ATTUNE_MASTER_KEY_FORMER");
    }

    @Test
    void formerKeysMayStandBesideThePresentOne() {
        var key = settings.get("attune.master-key");
        settings.put("attune.master-key-former", key + ", " + key);

        assertThatCode(this::check).doesNotThrowAnyException();
    }
}
