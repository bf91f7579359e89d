package org.attune.practice;

import org.attune.practice.model.DrillTry;
import org.attune.shared.Refusal;

/** What people write about a drill has to be there and to fit; a refusal names the field it belongs to. */
final class DrillWords {

    private static final String FEATURE = "practice";
    private static final int MAX = 1_000;

    private DrillWords() {}

    static void check(DrillTries.Words answer, boolean isSpoken) {
        boolean written = answer.text() != null && !answer.text().isBlank();
        if (!written && !isSpoken) {
            throw new Refusal(FEATURE, "drill.answer.missing").at("answer");
        }
        if (written && answer.text().strip().length() > DrillTry.MAX) {
            throw new Refusal(FEATURE, "drill.answer.long", DrillTry.MAX).at("answer");
        }
        if (isSpoken && !answer.everyVoiceAgreed()) {
            throw new Refusal(FEATURE, "drill.voice.agreed.missing").at("voices");
        }
    }

    static void check(DrillTry.Feedback seen) {
        if (seen.outcome() == null) {
            throw new Refusal(FEATURE, "drill.outcome.missing").at("outcome");
        }
        check(seen.strength(), "strength");
        check(seen.nextTry(), "nextTry");
    }

    static void check(String words, String field) {
        if (words == null || words.isBlank()) {
            throw new Refusal(FEATURE, "drill.words.missing").at(field);
        }
        if (words.strip().length() > MAX) {
            throw new Refusal(FEATURE, "drill.words.long", MAX).at(field);
        }
    }
}
