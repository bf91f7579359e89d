package org.attune.recording.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be taken out of a session. Stretches lie in order and apart from each other; where a silenced one meets one
 * that is cut, the cut wins.
 *
 * @param duration of the recording as it is now
 * @param words to be struck wherever they are spoken in the transcript
 */
public record RedactionPlan(long duration, List<Stretch> stretches, List<String> words) {

    /** More than this is a new recording. */
    public static final int MOST_STRETCHES = 200;

    /** Something must be left to hear. */
    public static final long SHORTEST_REST = 1_000;

    private static final int MOST_WORDS = 100;
    private static final int LONGEST_WORD = 100;

    /**
     * Brings stretches into order.
     *
     * @throws IllegalArgumentException when they do not fit into the recording
     */
    public static RedactionPlan of(long duration, Collection<Stretch> wanted, Collection<String> words) {
        boolean fits = wanted.stream()
                .allMatch(stretch -> stretch.from() >= 0 && stretch.to() > stretch.from() && stretch.to() <= duration);
        boolean few = wanted.size() <= MOST_STRETCHES
                && words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> word.length() <= LONGEST_WORD);
        if (!fits || !few) {
            throw new IllegalArgumentException("Stretches outside of the recording, or too many");
        }
        var cuts = merged(wanted.stream()
                .filter(one -> one.kind() == Stretch.Kind.CUT)
                .sorted()
                .toList());
        var mutes = merged(wanted.stream()
                .filter(one -> one.kind() == Stretch.Kind.MUTE)
                .sorted()
                .toList());
        List<Stretch> all = new ArrayList<>(cuts);
        mutes.forEach(mute -> all.addAll(without(mute, cuts)));
        return new RedactionPlan(duration, all.stream().sorted().toList(), List.copyOf(words));
    }

    public boolean isEmpty() {
        return stretches.isEmpty() && words.isEmpty();
    }

    public List<Stretch> cuts() {
        return ofKind(Stretch.Kind.CUT);
    }

    public List<Stretch> mutes() {
        return ofKind(Stretch.Kind.MUTE);
    }

    /** How long the recording is afterwards. */
    public long rest() {
        return at(duration);
    }

    /** Where a moment of the recording lies afterwards; one that is cut out lies where the cut is. */
    public long at(long millis) {
        long gone = 0;
        for (var cut : cuts()) {
            gone += Math.max(0, Math.min(millis, cut.to()) - cut.from());
        }
        return Math.max(0, millis - gone);
    }

    /** The plan as it is kept. */
    public String written() {
        var lines = stretches.stream().map(one -> one.kind() + " " + one.from() + " " + one.to());
        return duration + "\n" + lines.collect(Collectors.joining("\n")) + "\n\n" + String.join("\n", words);
    }

    /** Opposite of {@link #written}. */
    public static RedactionPlan read(String written) {
        var parts = written.split("\n\n", 2);
        var lines = parts[0].split("\n");
        var stretches = Arrays.stream(lines)
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" "))
                .map(line ->
                        new Stretch(Long.parseLong(line[1]), Long.parseLong(line[2]), Stretch.Kind.valueOf(line[0])))
                .toList();
        var words = Arrays.stream(parts[1].split("\n"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new RedactionPlan(Long.parseLong(lines[0]), stretches, words);
    }

    private List<Stretch> ofKind(Stretch.Kind kind) {
        return stretches.stream().filter(one -> one.kind() == kind).toList();
    }

    private static List<Stretch> merged(List<Stretch> sorted) {
        List<Stretch> merged = new ArrayList<>();
        for (var one : sorted) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && one.from() <= last.to()) {
                merged.set(merged.size() - 1, new Stretch(last.from(), Math.max(last.to(), one.to()), last.kind()));
            } else {
                merged.add(one);
            }
        }
        return merged;
    }

    private static List<Stretch> without(Stretch mute, List<Stretch> cuts) {
        List<Stretch> left = new ArrayList<>();
        long from = mute.from();
        for (var cut : cuts) {
            if (cut.overlaps(from, mute.to())) {
                if (cut.from() > from) {
                    left.add(new Stretch(from, cut.from(), mute.kind()));
                }
                from = Math.max(from, cut.to());
            }
        }
        if (from < mute.to()) {
            left.add(new Stretch(from, mute.to(), mute.kind()));
        }
        return left;
    }
}
