package org.attune.curriculum.model.files;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An ink script without its words: knots, choices, tags, diverts, conditions and changes of state. Two scripts with the
 * same bones play alike in two languages.
 */
final class ScriptBones {

    private static final Pattern TAG = Pattern.compile("#\\s*[\\w-]+(:\\s*[\\w-]+)?");
    private static final Pattern DIVERT = Pattern.compile("(->|<-)\\s*[\\w.]*");
    private static final Pattern CONDITION = Pattern.compile("\\{[^{}:|]*:");
    private static final Pattern CHOICE_IF = Pattern.compile("(?<=[*+]) *(?:\\{[^{}]*} *+)++");
    private static final Pattern BULLETS = Pattern.compile("^(?:(?:[*+]\\s*+)++|(?:-(?!>)\\s*+)++)?");
    private static final Pattern CODE =
            Pattern.compile("^(~|VAR\\b|CONST\\b|LIST\\b|INCLUDE\\b|EXTERNAL\\b|=|}).*|\\{|(\\{|-).*:");
    private static final String TEXT = "text";

    private record Bone(int line, String shape) {}

    private ScriptBones() {}

    /** The first line of the other script that plays differently. */
    static OptionalInt firstDifference(String original, String other) {
        var wanted = of(original);
        var found = of(other);
        for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
            if (i >= found.size()) {
                return OptionalInt.of((int) Math.max(1, other.lines().count()));
            }
            if (i >= wanted.size() || !wanted.get(i).shape().equals(found.get(i).shape())) {
                return OptionalInt.of(found.get(i).line());
            }
        }
        return OptionalInt.empty();
    }

    private static List<Bone> of(String source) {
        var bones = new ArrayList<Bone>();
        int line = 0;
        for (var text : (Iterable<String>) source.lines()::iterator) {
            line++;
            var shape = shapeOf(text.replaceFirst("(^|\\s)//.*", "").strip());
            boolean again = shape.equals(TEXT)
                    && !bones.isEmpty()
                    && bones.get(bones.size() - 1).shape().equals(TEXT);
            if (!shape.isEmpty() && !again) {
                bones.add(new Bone(line, shape));
            }
        }
        return bones;
    }

    private static String shapeOf(String line) {
        if (line.isEmpty() || CODE.matcher(line).matches()) {
            return line.replaceAll("\\s+", " ");
        }
        var bullets = BULLETS.matcher(line);
        var shape = new StringBuilder(bullets.find() ? bullets.group().replaceAll("\\s", "") : "");
        for (var pattern : List.of(CHOICE_IF, CONDITION, TAG, DIVERT)) {
            var match = pattern.matcher(line);
            while (match.find()) {
                shape.append(' ').append(match.group().replaceAll("\\s", ""));
            }
        }
        return shape.length() == 0 ? TEXT : shape.toString();
    }
}
