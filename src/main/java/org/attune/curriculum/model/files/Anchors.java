package org.attune.curriculum.model.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.curriculum.Lesson.Piece;
import org.attune.curriculum.model.search.PlainText;
import org.attune.curriculum.model.search.Words;

/** Gives every heading of a page an id made of its words, so that a link can lead to it. */
final class Anchors {

    private static final Pattern HEADING = Pattern.compile("(?s)<(h[2-6])>(.*?)</\\1>");
    private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    private Anchors() {}

    static List<Piece> on(List<Piece> pieces) {
        var anchors = new Anchors();
        return pieces.stream()
                .map(piece -> piece.html() == null ? piece : Piece.prose(anchors.in(piece.html())))
                .toList();
    }

    private String in(String html) {
        return HEADING.matcher(html).replaceAll(heading -> Matcher.quoteReplacement(withId(heading)));
    }

    private String withId(MatchResult heading) {
        var level = heading.group(1);
        return "<" + level + " id=\"" + free(name(heading.group(2))) + "\">" + heading.group(2) + "</" + level + ">";
    }

    /** Begins with letters of its own, so that no heading can take the id of something else on the page. */
    private static String name(String html) {
        var words = GAP.matcher(Words.fold(PlainText.of(html))).replaceAll("-");
        return "s-" + words.substring(0, Math.min(LONGEST, words.length())).replaceAll("^-|-$", "");
    }

    private String free(String wished) {
        var name = wished;
        for (int i = 2; !taken.add(name); i++) {
            name = wished + "-" + i;
        }
        return name;
    }
}
