package org.attune.curriculum.model;

import java.util.Map;
import org.attune.curriculum.CheckItem;

/**
 * What a handed-in check is worth. To pass takes the module's share of all points, compared without rounding, and every
 * critical question right, whatever the total (R17).
 */
public record Verdict(int halfPoints, int percent, boolean passed) {

    public static Verdict of(Map<CheckItem, Answer> answers, int passPercent) {
        int full = answers.size() * Answer.FULL;
        int reached = answers.entrySet().stream()
                .mapToInt(answer -> answer.getValue().halfPoints(answer.getKey()))
                .sum();
        boolean criticalMet = answers.entrySet().stream()
                .filter(answer -> answer.getKey().critical())
                .allMatch(answer -> answer.getValue().halfPoints(answer.getKey()) == Answer.FULL);
        boolean enough = full > 0 && reached * 100 >= passPercent * full;
        return new Verdict(reached, full == 0 ? 0 : reached * 100 / full, enough && criticalMet);
    }
}
