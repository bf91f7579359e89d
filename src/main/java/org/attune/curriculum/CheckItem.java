package org.attune.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One question of a knowledge check. What answers it depends on its type: the key names the right option or options, and
 * for best and worst one of each; steps stand in their right order; pairs carry one id on both sides; a short answer has
 * its wording and a clip its moments. A critical question must be right whatever the total.
 */
public record CheckItem(
        String id,
        Type type,
        String outcome,
        String stem,
        List<Option> options,
        List<Option> partners,
        Wording wording,
        Clip clip,
        Key key,
        boolean critical,
        LocalDate retire) {

    /** A question with nothing but options. */
    public CheckItem(
            String id,
            Type type,
            String outcome,
            String stem,
            List<Option> options,
            Key key,
            boolean critical,
            LocalDate retire) {
        this(id, type, outcome, stem, options, List.of(), null, null, key, critical, retire);
    }

    /** How a question is answered. */
    public enum Type {
        /** One option is right. */
        SINGLE,
        /** Several options are right, and all of them are needed. */
        MULTIPLE,
        /** One option is to be named best and another one worst. */
        BEST_WORST,
        /** Steps are to be put in order; the options stand in the right one. */
        ORDERING,
        /** Each option is to be paired with a partner; a pair shares its id. */
        MATCHING,
        /** A few words of one's own. */
        SHORT,
        /** A moment of a short scene is to be marked. */
        SPOT_THE_MOMENT
    }

    /** Something to choose, and why it is or is not what the question looks for. */
    public record Option(String id, String text, String rationale) {}

    /** What answers the question: the right options, and the worst one where that is asked. */
    public record Key(Set<String> right, String worst) {

        /** Nothing to choose: the answer lies in the order, the pairs, the wording or the clip. */
        public static final Key NONE = new Key(Set.of(), null);
    }

    /** The same question with these parts. */
    public CheckItem with(List<Option> left, List<Option> right, Key answers) {
        return new CheckItem(id, type, outcome, stem, left, right, wording, clip, answers, critical, retire);
    }

    /** The same question, answered in words. */
    public CheckItem with(Wording words) {
        return new CheckItem(id, type, outcome, stem, options, partners, words, clip, key, critical, retire);
    }

    /** The same question, asked about a scene. */
    public CheckItem with(Clip scene) {
        return new CheckItem(id, type, outcome, stem, options, partners, wording, scene, key, critical, retire);
    }

    public Option option(String optionId) {
        return of(options, optionId);
    }

    public Option partner(String partnerId) {
        return of(partners, partnerId);
    }

    private static Option of(List<Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is no longer asked on this day. */
    public boolean isRetired(LocalDate day) {
        return day.isAfter(retire);
    }
}
