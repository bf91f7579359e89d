package org.attune.identity.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long enough, not one of those that everybody tries first, not the address. Nothing about
 * digits and capitals, which make passwords hard to remember and not hard to guess.
 */
public final class PasswordRule {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** Key of the reason why not, or empty when the password will do. */
    public static Optional<String> objection(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("password.too-short");
        }
        if (length > LONGEST) {
            return Optional.of("password.too-long");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.equals(email) || lower.equals(email.substring(0, email.indexOf('@')))) {
            return Optional.of("password.is-address");
        }
        return COMMON.contains(lower) || isMonotone(lower) ? Optional.of("password.common") : Optional.empty();
    }

    /** Like "aaaaaaaaaaaa" or "abababababab". */
    private static boolean isMonotone(String password) {
        return password.chars().distinct().count() <= 2;
    }

    private static Set<String> common() {
        try (var lines = new BufferedReader(new InputStreamReader(
                PasswordRule.class.getResourceAsStream("/org/attune/identity/common-passwords.txt"),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
