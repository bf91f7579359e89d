package org.attune.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.curriculum.store.FilesJson;

/** A package that waits for the lead of the owner's school, and a version of a page that was taken back. */
final class ContentBelongings {

    private static final String LESSON = "m05-methods/lessons/01-thoughts-as-hypotheses.md";
    private static final String PAGE = "library/scripts/opening.md";

    private ContentBelongings() {}

    static void addTo(Belongings some) throws IOException, SQLException {
        some.insert(
                "package",
                "INSERT INTO curriculum_import (version, organization_id, person_id, name, state, files, uploaded_at)"
                        + " SELECT 0, organization_id, id, 'own.zip', 'READY', " + literal(files(LESSON))
                        + ", NOW(6) FROM identity_account WHERE email = 'lead@demo.test'");
        var page = files(PAGE);
        var digest = ContentTree.of(page).digest();
        some.insert(
                "pageVersion",
                "INSERT INTO curriculum_content_version (organization_id, content_id, digest, files, published_at)"
                        + " SELECT organization_id, 'page/script-opening', '" + digest + "', " + literal(page)
                        + ", NOW(6) FROM identity_account WHERE email = 'lead@demo.test'");
        some.insert(
                "edition",
                "INSERT INTO curriculum_edition (version, organization_id, content_id, title, digest, changes,"
                        + " must_read, published_at, published_by, retired_at, retired_by) SELECT 0, organization_id,"
                        + " 'page/script-opening', 'Opening', '" + digest + "', 'Ours', FALSE, NOW(6), id, NOW(6), id"
                        + " FROM identity_account WHERE email = 'lead@demo.test'");
    }

    private static Map<String, String> files(String path) throws IOException {
        var text = Files.readString(Path.of("modules").resolve(path));
        return Map.of(path, text + "\nAnd a line of our own.\n");
    }

    private static String literal(Map<String, String> files) {
        return "CONVERT(X'" + HexFormat.of().formatHex(FilesJson.of(files).getBytes(UTF_8)) + "' USING utf8mb4)";
    }
}
