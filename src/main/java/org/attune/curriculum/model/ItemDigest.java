package org.attune.curriculum.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Option;

/**
 * The wording of a question as one short word: it changes with anything a learner reads before answering, and with what
 * counts as right. Reasons, dates and the outcome may change without making it another question.
 */
public final class ItemDigest {

    private static final int LENGTH = 8;

    private ItemDigest() {}

    public static String of(CheckItem item) {
        var text = new StringBuilder();
        add(
                text,
                item.type(),
                item.stem(),
                new TreeSet<>(item.key().right()),
                item.key().worst());
        item.options().forEach(option -> add(text, option));
        item.partners().forEach(partner -> add(text, partner));
        if (item.wording() != null) {
            add(
                    text,
                    item.wording().accept(),
                    item.wording().needs(),
                    item.wording().without());
        }
        if (item.clip() != null) {
            add(text, item.clip().lines(), item.clip().ends());
            item.clip().moments().forEach(moment -> add(text, moment.from(), moment.to()));
        }
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(text.toString().getBytes(UTF_8)))
                    .substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(StringBuilder text, Option option) {
        add(text, option.id(), option.text());
    }

    private static void add(StringBuilder text, Object... parts) {
        for (var part : parts) {
            text.append(part).append('\0');
        }
    }
}
