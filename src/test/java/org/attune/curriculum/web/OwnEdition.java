package org.attune.curriculum.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.attune.curriculum.model.MediumPart;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.testing.NewPeople;
import org.attune.testing.SampleSession;

/** A module with clips, as the school of somebody has published it for its own people. */
final class OwnEdition {

    private final Path folder;

    private OwnEdition(Path folder) {
        this.folder = folder;
    }

    /** A copy of a shipped module, in its original language. */
    static OwnEdition of(String module) throws IOException {
        var target = SampleSession.folder().resolve(module);
        var source = Path.of("modules", module);
        try (var files = Files.walk(source)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(source.resolve("de")))::iterator) {
                var to = target.resolve(source.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return new OwnEdition(target);
    }

    OwnEdition with(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return this;
    }

    OwnEdition edited(String name, String before, String after) throws IOException {
        var text = Files.readString(folder.resolve(name));
        assertThat(text).contains(before);
        Files.writeString(folder.resolve(name), text.replace(before, after));
        return this;
    }

    /** Publishes it at the school of the person with this address. */
    void publishedFor(String moduleId, String email) throws IOException, SQLException {
        var tree = ContentTree.read(folder.getParent());
        try (var database = NewPeople.database()) {
            var school = "SELECT organization_id FROM identity_account WHERE email = '" + email + "'";
            insert(
                    database,
                    "INSERT INTO curriculum_content_version (organization_id, content_id, digest, files, published_at)"
                            + " VALUES ((" + school + "), ?, ?, ?, NOW(6))",
                    moduleId,
                    tree.digest(),
                    json(tree.files()));
            insert(
                    database,
                    "INSERT INTO curriculum_edition (version, organization_id, content_id, title, digest, changes,"
                            + " must_read, published_at, published_by) VALUES (0, (" + school
                            + "), ?, 'Own', ?, '', FALSE, NOW(6), 0)",
                    moduleId,
                    tree.digest());
            for (var clip : tree.clips().values().stream().distinct().toList()) {
                pieces(database, school, clip);
            }
            insert(
                    database,
                    "INSERT INTO curriculum_own_stamp (organization_id, stamp) VALUES ((" + school + "), 1)"
                            + " ON DUPLICATE KEY UPDATE stamp = stamp + 1");
        }
    }

    private void pieces(Connection database, String school, String digest) throws IOException, SQLException {
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var bytes = Files.readAllBytes(file);
                for (int at = 0; digest.equals(digestOf(bytes)) && at < bytes.length; at += MediumPart.BYTES) {
                    insert(
                            database,
                            "INSERT INTO curriculum_medium_part (organization_id, digest, place, content)"
                                    + " VALUES ((" + school + "), ?, ?, ?)",
                            digest,
                            at / MediumPart.BYTES,
                            Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + MediumPart.BYTES)));
                }
            }
        }
    }

    private static void insert(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String json(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> quoted(file.getKey()) + ":" + quoted(file.getValue()))
                .collect(joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }

    private static String digestOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
