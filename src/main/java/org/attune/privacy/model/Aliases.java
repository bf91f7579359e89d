package org.attune.privacy.model;

import java.util.regex.Pattern;
import org.attune.shared.Refusal;

/**
 * What may stand for a client's name: a first name, initials or an invented word, never anything by which a stranger
 * could find the person.
 */
public final class Aliases {

    public static final int LONGEST = 60;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern CONTACT =
            Pattern.compile("@|://|www\\.|(\\d[\\s./()-]*){4,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}\\p{L}+[\\s,]+(\\p{L}+[\\s,]+)*\\p{Lu}[\\p{L}'’-]{2,}");
    private static final Pattern MARKUP = Pattern.compile("[<>\\p{Cntrl}]");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]{2,}");

    private Aliases() {}

    /** Whether this looks like first and last name, which a coach may mean but should confirm. */
    public static boolean looksLikeFullName(String alias) {
        return alias != null && FULL_NAME.matcher(alias).find();
    }

    /** The alias without surrounding space. @throws Refusal when it is missing, too long or gives the person away */
    static String checked(String alias) {
        if (alias == null || alias.isBlank()) {
            throw refusal("alias.missing");
        }
        var stripped = alias.strip();
        if (stripped.length() > LONGEST) {
            throw new Refusal("privacy", "alias.long", LONGEST).at("alias");
        }
        if (MARKUP.matcher(stripped).find()) {
            throw refusal("alias.markup");
        }
        if (CONTACT.matcher(stripped).find()) {
            throw refusal("alias.contact");
        }
        return stripped;
    }

    /** The address in plain form, or null for none. @throws Refusal when no letter could reach it */
    public static String addressOrNull(String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        var stripped = address.strip();
        if (stripped.length() > LONGEST_ADDRESS || !ADDRESS.matcher(stripped).matches()) {
            throw new Refusal("privacy", "address.unreachable").at("address");
        }
        return stripped;
    }

    private static Refusal refusal(String key) {
        return new Refusal("privacy", key).at("alias");
    }
}
