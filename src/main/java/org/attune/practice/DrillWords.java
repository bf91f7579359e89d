package org.attune.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.practice.model.DrillTry;
import org.attune.shared.Refusal;

/** What people write about a drill has to be there and to fit; each refusal names the field it belongs to. */
final class DrillWords {

    private static final String FEATURE = "practice";
    private static final int MAX = 1_000;
    private static final int LEAST_WORDS = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private DrillWords() {}

    /** Everything that is missing in an answer, or too much. */
    static List<Refusal> faultsOf(DrillTries.Words answer, boolean isSpoken) {
        var faults = new ArrayList<Refusal>();
        boolean written = answer.text() != null && !answer.text().isBlank();
        if (!written && !isSpoken) {
            faults.add(new Refusal(FEATURE, "drill.answer.missing").at("answer"));
        }
        if (written && answer.text().strip().length() > DrillTry.MAX) {
            faults.add(new Refusal(FEATURE, "drill.answer.long", DrillTry.MAX).at("answer"));
        } else if (written && !isSpoken && !isSentence(answer.text())) {
            faults.add(new Refusal(FEATURE, "drill.answer.short").at("answer"));
        }
        if (isSpoken && !answer.everyVoiceAgreed()) {
            faults.add(new Refusal(FEATURE, "drill.voice.agreed.missing").at("voices"));
        }
        return faults;
    }

    private static boolean isSentence(String text) {
        return WORD.matcher(text).results().limit(LEAST_WORDS).count() == LEAST_WORDS;
    }

    /** Everything that is missing in what somebody saw, or too much. */
    static List<Refusal> faultsOf(DrillTry.Feedback seen) {
        var outcome = seen.outcome() == null
                ? Stream.of(new Refusal(FEATURE, "drill.outcome.missing").at("outcome"))
                : Stream.<Refusal>empty();
        var words = Stream.of(faultOf(seen.strength(), "strength"), faultOf(seen.nextTry(), "nextTry"))
                .flatMap(Optional::stream);
        return Stream.concat(outcome, words).toList();
    }

    static Optional<Refusal> faultOf(String words, String field) {
        if (words == null || words.isBlank()) {
            return Optional.of(new Refusal(FEATURE, "drill.words.missing").at(field));
        }
        return words.strip().length() > MAX
                ? Optional.of(new Refusal(FEATURE, "drill.words.long", MAX).at(field))
                : Optional.empty();
    }
}
