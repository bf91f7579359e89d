package org.attune.review.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a sheet must hold before it is locked, and feedback before it is released (R13, R16). */
public final class Completeness {

    private final RubricShape shape;

    public Completeness(RubricShape shape) {
        this.shape = shape;
    }

    /**
     * What a sheet still lacks before it can be locked.
     *
     * @param marks the answers so far
     * @param behavioursWithMoment behaviours that a comment at a moment is tied to
     */
    public List<Gap> ofSheet(Map<String, Mark> marks, Set<String> behavioursWithMoment) {
        var gaps = new ArrayList<Gap>();
        shape.requiredBehaviours().stream()
                .filter(behaviour -> !marks.containsKey(behaviour))
                .forEach(behaviour -> gaps.add(new Gap(Gap.Kind.ANSWER, behaviour)));
        shape.domains().stream()
                .flatMap(domain -> domain.behaviours().stream())
                .filter(behaviour ->
                        marks.containsKey(behaviour) && marks.get(behaviour).needsMoment())
                .filter(behaviour -> !behavioursWithMoment.contains(behaviour))
                .forEach(behaviour -> gaps.add(new Gap(Gap.Kind.MOMENT_FOR_EXTREME, behaviour)));
        return gaps;
    }

    /**
     * What feedback still lacks before it can be released.
     *
     * @param moments how many comments there are
     * @param feedback which parts of the summary are written
     */
    public static List<Gap> ofFeedback(List<Gap> sheetGaps, long moments, Written feedback) {
        var gaps = new ArrayList<>(sheetGaps);
        addUnless(moments > 0, Gap.Kind.MOMENT, gaps);
        addUnless(feedback.strength(), Gap.Kind.STRENGTH, gaps);
        addUnless(feedback.strengthMoment(), Gap.Kind.STRENGTH_MOMENT, gaps);
        addUnless(feedback.nextStep(), Gap.Kind.NEXT_STEP, gaps);
        return gaps;
    }

    /** Which parts of the summary are there. */
    public record Written(boolean strength, boolean strengthMoment, boolean nextStep) {}

    private static void addUnless(boolean there, Gap.Kind kind, List<Gap> gaps) {
        if (!there) {
            gaps.add(new Gap(kind, null));
        }
    }
}
