package org.attune.curriculum.model.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a tree of texts for a clip: enough to judge it by, and the digest by which its bytes are found. So the
 * version of a module changes with its clips, and an old version keeps its own.
 */
record MediaCard(String digest, MediaForm form, long bytes, MediaLength length) {

    /** A clip of more bytes is not even read. */
    static final long MOST_BYTES = 60L * 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("(?!\\.|.*/\\.).*\\.(m4a|mp4|mp3|ogg|opus|wav|webm)");
    private static final Pattern CARD =
            Pattern.compile("clip ([0-9a-f]*) (\\w+) (\\d+) bytes (-?\\d+) ms (sound|picture)\n");

    /** Whether a file of this name is a clip. */
    static boolean isFor(String path) {
        return NAME.matcher(path).matches();
    }

    static MediaCard of(Path file) throws IOException {
        long size = Files.size(file);
        return size > MOST_BYTES
                ? new MediaCard("", MediaForm.UNKNOWN, size, MediaLength.UNKNOWN)
                : of(Files.readAllBytes(file));
    }

    static MediaCard of(byte[] bytes) {
        var form = MediaForm.of(bytes);
        return new MediaCard(digestOf(bytes), form, bytes.length, MediaLength.of(form, bytes));
    }

    private static String digestOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The card as it stands in a tree, if this text is one. */
    static Optional<MediaCard> in(String text) {
        var card = CARD.matcher(text);
        if (!card.matches()) {
            return Optional.empty();
        }
        return Optional.of(new MediaCard(
                card.group(1),
                MediaForm.valueOf(card.group(2)),
                Long.parseLong(card.group(3)),
                new MediaLength(Long.parseLong(card.group(4)), card.group(5).equals("picture"))));
    }

    String text() {
        return "clip " + digest + " " + form + " " + bytes + " bytes " + length.millis() + " ms "
                + (length.picture() ? "picture" : "sound") + "\n";
    }
}
