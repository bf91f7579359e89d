package org.attune.curriculum.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.curriculum.CheckItem;

/**
 * What a handed-in check is worth. To pass takes the module's share of all points, compared without rounding, and every
 * critical question right, whatever the total (R17).
 *
 * @param critical whether critical questions were asked, and all of them were right
 * @param points half points by question
 */
public record Verdict(int halfPoints, int percent, boolean passed, boolean critical, Map<String, Integer> points) {

    public static Verdict of(Map<CheckItem, Answer> answers, int passPercent) {
        int full = answers.size() * Answer.FULL;
        var points = new LinkedHashMap<String, Integer>();
        answers.forEach((item, answer) -> points.put(item.id(), answer.halfPoints(item)));
        int reached = points.values().stream().mapToInt(Integer::intValue).sum();
        var critical = answers.keySet().stream().filter(CheckItem::critical).toList();
        boolean criticalMet = critical.stream().allMatch(item -> points.get(item.id()) == Answer.FULL);
        boolean enough = full > 0 && reached * 100 >= passPercent * full;
        return new Verdict(
                reached,
                full == 0 ? 0 : reached * 100 / full,
                enough && criticalMet,
                criticalMet && !critical.isEmpty(),
                Collections.unmodifiableMap(points));
    }
}
