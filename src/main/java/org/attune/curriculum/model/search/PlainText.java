package org.attune.curriculum.model.search;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of sanitised HTML, without its tags. It reads only what our own renderer writes. */
public final class PlainText {

    private static final Pattern BLOCK_ENDS = Pattern.compile("</(?:p|li|h[1-6]|blockquote|pre|ul|ol)>|<[bh]r ?/?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,6})|([a-z]+));");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ");

    private PlainText() {}

    /** One line of text; what stood in blocks of their own is parted by a space. */
    public static String of(String html) {
        var words = TAG.matcher(BLOCK_ENDS.matcher(html).replaceAll(" ")).replaceAll("");
        return SPACE.matcher(ENTITY.matcher(words).replaceAll(PlainText::meant))
                .replaceAll(" ")
                .strip();
    }

    private static String meant(MatchResult entity) {
        var text = entity.group(1) == null
                ? NAMED.getOrDefault(entity.group(2), entity.group())
                : Character.toString(Integer.parseInt(entity.group(1)));
        return Matcher.quoteReplacement(text);
    }
}
