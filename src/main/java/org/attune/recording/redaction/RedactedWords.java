package org.attune.recording.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attune.recording.model.Cue;

/**
 * The spoken lines after a redaction. When a word was said inside its line is only guessed, so words near a stretch go
 * with it: rather one too many than one too few. What was silenced leaves {@code […]}; what was cut leaves nothing.
 */
public final class RedactedWords {

    /** What stands where something was taken out. */
    public static final String GONE = "[…]";

    private static final long GUESS = 500;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern GONE_TWICE = Pattern.compile("\\[…\\](?:\\s+\\[…\\])++");

    private final RedactionPlan plan;
    private final List<Cue> before;
    private final List<Cue> after = new ArrayList<>();
    private final Map<String, String> changed = new HashMap<>();

    public RedactedWords(RedactionPlan plan, List<Cue> before) {
        this.plan = plan;
        this.before = before;
        for (var cue : before) {
            redacted(cue)
                    .ifPresentOrElse(
                            left -> {
                                after.add(left);
                                changed.put(flat(cue.text()), flat(left.text()));
                            },
                            () -> changed.put(flat(cue.text()), GONE));
        }
    }

    /** The lines that are left, at their new times. */
    public List<Cue> lines() {
        return List.copyOf(after);
    }

    /**
     * A quotation after the redaction. One that is a whole line becomes what is left of it; any other is only kept where
     * nothing was taken out near its moment.
     */
    public String quotation(String quote, long at) {
        var whole = changed.get(flat(quote));
        if (whole != null) {
            return whole;
        }
        boolean near = plan.stretches().stream().anyMatch(one -> one.overlaps(at - GUESS, at + GUESS))
                || before.stream()
                        .filter(cue -> cue.startMillis() <= at && cue.endMillis() >= at)
                        .anyMatch(cue -> plan.stretches().stream()
                                .anyMatch(one -> one.overlaps(cue.startMillis(), cue.endMillis())));
        return near ? GONE : struck(quote);
    }

    private Optional<Cue> redacted(Cue cue) {
        List<String> left = new ArrayList<>();
        boolean heard = false;
        for (var word : WORD.matcher(cue.text()).results().toList()) {
            var stretch = stretchAt(timeAt(cue, word.start()), timeAt(cue, word.end()));
            if (stretch.isEmpty()) {
                left.add(word.group());
                heard = true;
            } else if (stretch.get().kind() == Stretch.Kind.MUTE) {
                left.add(GONE);
            }
        }
        boolean cutAway = !heard
                && plan.cuts().stream().anyMatch(cut -> cut.from() <= cue.startMillis() && cut.to() >= cue.endMillis());
        if (left.isEmpty() || cutAway) {
            return Optional.empty();
        }
        long start = plan.at(cue.startMillis());
        var words = heard && left.size() == WORD.matcher(cue.text()).results().count() && !left.contains(GONE)
                ? cue.text()
                : String.join(" ", left);
        return Optional.of(cue.saying(struck(words)).at(start, Math.max(start + 1, plan.at(cue.endMillis()))));
    }

    private Optional<Stretch> stretchAt(long from, long to) {
        return plan.stretches().stream()
                .filter(one -> one.overlaps(from - GUESS, to + GUESS))
                .findFirst();
    }

    private static long timeAt(Cue cue, int letter) {
        return cue.startMillis()
                + (cue.endMillis() - cue.startMillis()) * letter / cue.text().length();
    }

    private String struck(String text) {
        var struck = text;
        for (var word : plan.words()) {
            struck = pattern(word).matcher(struck).replaceAll(GONE);
        }
        return GONE_TWICE.matcher(struck).replaceAll(GONE);
    }

    private static Pattern pattern(String words) {
        var quoted = Pattern.compile("\\s+")
                .splitAsStream(words.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
