package org.attune.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.security.Secrets;

/** A large recording of the demo trainee, encrypted as an upload would have left it, with a client who allows it. */
final class BigRecording {

    private static final int CHUNK = 1 << 20;

    private final Connection connection;
    private final Path folder;

    BigRecording(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /** Writes it from a plain file and tells its id. */
    long from(Path plain) throws SQLException, IOException {
        long owner = number("SELECT id FROM identity_account WHERE email = 'trainee@demo.test'");
        long school = number("SELECT organization_id FROM identity_account WHERE id = " + owner);
        var now = Timestamp.from(Instant.now().minusSeconds(60));
        long client = insert(
                "INSERT INTO privacy_client (version, organization_id, coach_id, alias, time_zone, language,"
                        + " able_confirmed_at, since) VALUES (1, ?, ?, 'Bench', 'UTC', 'en', ?, ?)",
                school,
                owner,
                now,
                now);
        insert(
                "INSERT INTO privacy_grant (version, organization_id, client_id, wording, language, time_zone, state, scopes,"
                        + " ends_on, agreed_at, changed_at) VALUES (1, ?, ?, 'v1', 'en', 'UTC', 'GRANTED', 'RECORD OWN_REVIEW', ?,"
                        + " ?, ?)",
                school,
                client,
                LocalDate.now(ZoneId.of("Europe/Berlin")).plusMonths(6),
                now,
                now);
        long length = Files.size(plain);
        long recording = insert(
                "INSERT INTO recording_recording (version, organization_id, owner_id, client_id, session_on,"
                        + " engagement, ai_used, state, media_bytes, content_type, picture, duration_ms, digest, created_at,"
                        + " uploaded_at) VALUES (1, ?, ?, ?, ?, 'REAL', FALSE, 'READY', ?, 'video/mp4', TRUE, 3600000, ?, ?, ?)",
                school,
                owner,
                client,
                LocalDate.now(ZoneId.of("Europe/Berlin")),
                length,
                "0".repeat(64),
                now,
                now);
        byte[] key = Secrets.random(32);
        byte[] wrapped = Secrets.seal(masterKey(), key, "recording-key " + recording);
        insert(
                "INSERT INTO recording_key (recording_id, organization_id, wrapped) VALUES (?, ?, ?)",
                recording,
                school,
                wrapped);
        encrypt(plain, recording, key);
        return recording;
    }

    private void encrypt(Path plain, long recording, byte[] key) throws IOException {
        var vault = new RecordingVault(folder.resolve("recordings"));
        vault.prepare(recording);
        try (InputStream in = Files.newInputStream(plain);
                var writer = vault.writer(recording, "media", key)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                writer.write(chunk, 0, read);
            }
            writer.complete();
        }
    }

    private byte[] masterKey() throws IOException {
        return Base64.getDecoder()
                .decode(Files.readString(folder.resolve("master.key")).strip());
    }

    private long insert(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
