package org.attune.curriculum.model.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a tree so that {@link PackageReader} reads it again as it was. The same tree makes the same bytes. */
public final class ContentZip {

    private static final String WRAPPER = "modules/";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ContentZip() {}

    public static byte[] of(ContentTree tree) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : tree.files().entrySet()) {
                if (MediaCard.isFor(file.getKey())) {
                    continue; // Its bytes lie elsewhere, and stay there when the package comes in again.
                }
                var entry = new ZipEntry(WRAPPER + file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
