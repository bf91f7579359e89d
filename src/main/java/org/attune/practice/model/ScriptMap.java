package org.attune.practice.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The places an author wrote into a script, each with its line: knots, stitches and replies. What was met while playing is
 * crossed out, and what is left at last no trainee would ever meet: a knot that nothing leads to, a reply that is never
 * offered.
 */
final class ScriptMap {

    private static final Pattern KNOT = Pattern.compile("={2,}\\s*(?!function\\b)(\\w+).*");
    private static final Pattern STITCH = Pattern.compile("=(?!=)\\s*(\\w+).*");
    private static final Pattern REPLY = Pattern.compile(
            "(?:[*+]\\s*)+(?:\\(\\w+\\)\\s*)?(?:\\{[^{}]*}\\s*)*+\\[([^\\[\\]{}|\\\\<>#]+)(?:#[^\\]]*)?].*");
    private static final Pattern LINE_COMMENT = Pattern.compile("(?m)(^|\\s)//.*");

    private final Map<String, Integer> knots = new LinkedHashMap<>();
    private final Map<String, Integer> replies = new LinkedHashMap<>();

    private ScriptMap() {}

    static ScriptMap of(String source) {
        var map = new ScriptMap();
        var knot = "";
        int line = 0;
        for (var raw : (Iterable<String>) withoutComments(source).lines()::iterator) {
            line++;
            var text = raw.strip();
            var found = KNOT.matcher(text);
            var part = STITCH.matcher(text);
            var reply = REPLY.matcher(text);
            if (found.matches()) {
                knot = found.group(1);
                map.knots.put(knot, line);
            } else if (part.matches()) {
                map.knots.put(knot.isEmpty() ? part.group(1) : knot + "." + part.group(1), line);
            } else if (reply.matches()) {
                map.replies.putIfAbsent(plain(reply.group(1)), line);
            }
        }
        return map;
    }

    /** With all lines where they were. */
    private static String withoutComments(String source) {
        var rest = new StringBuilder();
        int from = 0;
        for (int begin = source.indexOf("/*"); begin >= 0; begin = source.indexOf("/*", from)) {
            int end = source.indexOf("*/", begin + 2);
            rest.append(source, from, begin);
            from = end < 0 ? source.length() : end + 2;
            source.substring(begin, from).chars().filter(sign -> sign == '\n').forEach(sign -> rest.append('\n'));
        }
        return LINE_COMMENT.matcher(rest.append(source.substring(from))).replaceAll("");
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** A scene was played to here. */
    void walked(ScenePlayer player) {
        knots.keySet().removeIf(player::hasBeenAt);
    }

    /** This was offered, and chosen. */
    void said(Reply reply) {
        replies.remove(plain(reply.text()));
    }

    /** Whether nobody has chosen these words yet. */
    boolean isNew(Reply reply) {
        return replies.containsKey(plain(reply.text()));
    }

    boolean isWalkedOut() {
        return knots.isEmpty() && replies.isEmpty();
    }

    /** What nobody ever came to. */
    List<ScriptFault> left() {
        var left = new ArrayList<ScriptFault>();
        knots.forEach((knot, line) -> left.add(ScriptFault.of(line, "nothing-leads-to-the-knot", knot)));
        replies.forEach((words, line) -> left.add(ScriptFault.of(line, "is-never-offered", words)));
        return left;
    }
}
