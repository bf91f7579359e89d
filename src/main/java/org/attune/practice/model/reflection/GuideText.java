package org.attune.practice.model.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the library read as a guide: the words to be heard one after the other, which stand in its first quotation
 * with a pause at each row of dots, and its sections under their headings. Nothing here depends on the language.
 */
public record GuideText(List<String> lines, List<Section> sections) {

    private static final Pattern QUOTATION = Pattern.compile("(?s)<blockquote>(.*?)</blockquote>");
    private static final Pattern HEADING = Pattern.compile("(?s)<h2(?: [^>]*)?>(.*?)</h2>");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern NUMBER = Pattern.compile("&#(\\d+);");

    /** A part of the page under its heading, as safe HTML. */
    public record Section(String title, String html) {}

    public static GuideText of(String html) {
        var quotation = QUOTATION.matcher(html);
        return new GuideText(quotation.find() ? lines(quotation.group(1)) : List.of(), sections(html));
    }

    private static List<String> lines(String quoted) {
        return Stream.of(plain(quoted).split("…"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<Section> sections(String html) {
        var sections = new ArrayList<Section>();
        var heading = HEADING.matcher(html);
        String title = null;
        int start = 0;
        while (heading.find()) {
            add(sections, title, html.substring(start, heading.start()));
            title = plain(heading.group(1));
            start = heading.end();
        }
        add(sections, title, html.substring(start));
        return List.copyOf(sections);
    }

    private static void add(List<Section> sections, String title, String html) {
        if (title != null && !html.isBlank()) {
            sections.add(new Section(title, html.strip()));
        }
    }

    private static String plain(String html) {
        var text = TAG.matcher(html).replaceAll(" ");
        text = NUMBER.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))));
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
