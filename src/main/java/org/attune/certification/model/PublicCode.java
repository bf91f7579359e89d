package org.attune.certification.model;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The code by which anybody may check a certificate: random, so that none can be guessed, and written without letters
 * that are taken for digits, so that it can be typed from paper.
 */
public final class PublicCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private PublicCode() {}

    public static String of(byte[] random) {
        int length = (random.length * 8 + BITS - 1) / BITS;
        var rest = new BigInteger(1, random);
        var code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(rest.intValue() & (ALPHABET.length() - 1)));
            rest = rest.shiftRight(BITS);
        }
        return code.reverse().toString();
    }

    /** As typed by a person: in any case, with spaces and hyphens, with O for 0 and I or L for 1. */
    public static String typed(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
