package org.attune.privacy.model;

import java.util.Set;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentState;

/** What an answer changed: the step it was, what is no longer allowed, and what newly is. */
public record ConsentChange(ConsentStep step, Set<ConsentScope> lost, Set<ConsentScope> gained) {

    /** @param agreed whether a yes stood before */
    static ConsentChange between(boolean agreed, Set<ConsentScope> before, Set<ConsentScope> after) {
        var lost = ConsentScope.without(before, after);
        var gained = ConsentScope.without(after, before);
        if (!after.contains(ConsentScope.RECORD)) {
            return new ConsentChange(ConsentStep.REFUSED, lost, gained);
        }
        if (!agreed) {
            return new ConsentChange(ConsentStep.AGREED, lost, gained);
        }
        return new ConsentChange(lost.isEmpty() ? ConsentStep.CHANGED : ConsentStep.NARROWED, lost, gained);
    }

    /** Where the consent stands after it. */
    ConsentState stateAfter(ConsentState before) {
        return switch (step) {
            case NARROWED -> ConsentState.NARROWED;
            case REFUSED -> ConsentState.REFUSED;
            case CHANGED -> gained.isEmpty() ? before : ConsentState.GRANTED;
            default -> ConsentState.GRANTED;
        };
    }
}
