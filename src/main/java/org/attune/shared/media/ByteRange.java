package org.attune.shared.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a recording a player asks for.
 *
 * @param from first byte
 * @param to one behind the last byte
 * @param of length of the whole
 * @param partial whether a part was asked for, even if that part is everything
 */
public record ByteRange(long from, long to, long of, boolean partial) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Reads a {@code Range} header. Without one, or with one of a form we do not serve (several ranges,
     * another unit, backwards), the answer is the whole, as HTTP allows; empty when the range lies outside.
     */
    public static Optional<ByteRange> parse(String header, long length) {
        Matcher single = SINGLE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!single.matches()) {
            return Optional.of(whole(length));
        }
        String first = single.group(1);
        String last = single.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.of(whole(length)) : suffix(Long.parseLong(last), length);
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? length : Math.min(length, Long.parseLong(last) + 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) {
            return Optional.of(whole(length));
        }
        return from < length ? Optional.of(new ByteRange(from, to, length, true)) : Optional.empty();
    }

    /** Whether a {@code Range} header asks for a later part, as a player does that has the recording open already. */
    public static boolean beginsLater(String header) {
        return parse(header, Long.MAX_VALUE).filter(range -> range.from() > 0).isPresent();
    }

    private static ByteRange whole(long length) {
        return new ByteRange(0, length, length, false);
    }

    private static Optional<ByteRange> suffix(long count, long length) {
        long from = Math.max(0, length - count);
        return from < length ? Optional.of(new ByteRange(from, length, length, true)) : Optional.empty();
    }

    public long length() {
        return to - from;
    }

    public String contentRange() {
        return "bytes " + from + "-" + (to - 1) + "/" + of;
    }
}
