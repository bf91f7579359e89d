package org.attune.curriculum.model.files;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.Clip;
import org.attune.curriculum.Clip.Line;
import org.attune.curriculum.Clip.Moment;
import org.attune.curriculum.Wording;

/** Reads the parts of questions that are more than options with a key: steps, pairs, wordings and clips. */
final class ItemParts {

    private static final int LEAST_STEPS = 4;
    private static final int LEAST_PAIRS = 3;
    private static final int LEAST_LINES = 4;
    private static final int MOST_APART = 2;

    private ItemParts() {}

    static Option option(Fields fields) {
        var option = new Option(fields.text("id"), fields.text("text"), fields.text("rationale"));
        fields.close();
        return option;
    }

    /** The steps of a process in their right order. */
    static List<Option> steps(Fields item) {
        var steps = item.each("steps", ItemParts::option);
        if (steps.size() < LEAST_STEPS) {
            item.fault("steps", "steps-to-be-put-in");
        }
        requireDistinct(steps, item, "steps");
        return steps;
    }

    /** Both sides of each pair, and what is offered besides and fits nothing. */
    static Pairs pairs(Fields item) {
        var partners = new ArrayList<Option>();
        var left = item.each("pairs", line -> {
            var pair = new Option(line.text("id"), line.text("left"), line.text("rationale"));
            partners.add(new Option(pair.id(), line.text("right"), pair.rationale()));
            line.close();
            return pair;
        });
        if (left.size() < LEAST_PAIRS) {
            item.fault("pairs", "a-question-needs-three-pairs");
        }
        if (item.has("extra")) {
            partners.addAll(item.each("extra", ItemParts::option));
        }
        requireDistinct(left, item, "pairs");
        requireDistinct(partners, item, item.has("extra") ? "extra" : "pairs");
        return new Pairs(left, List.copyOf(partners));
    }

    /** The two sides of a question that asks for pairs. */
    record Pairs(List<Option> left, List<Option> partners) {}

    private static void requireDistinct(List<Option> options, Fields item, String field) {
        if (distinct(options, Option::id) < options.size()) {
            item.fault(field, "two-have-the-same-id", field);
        }
        if (distinct(options, option -> Wording.plain(option.text())) < options.size()) {
            item.fault(field, "two-have-the-same-text", field);
        }
    }

    private static int distinct(List<Option> options, Function<Option, String> part) {
        return options.stream().map(part).collect(toSet()).size();
    }

    /** What is accepted as a short answer. The model answer has to be accepted too. */
    static Wording wording(Fields item) {
        var wording = new Wording(
                item.has("accept") ? item.texts("accept") : List.of(),
                item.has("needs") ? item.groups("needs") : List.of(),
                item.has("without") ? item.texts("without") : List.of(),
                item.text("model_answer"),
                item.text("rationale"));
        if (wording.accept().isEmpty() && wording.needs().isEmpty()) {
            item.fault("accept", "a-short-answer-needs-accept");
        } else if (!wording.model().isEmpty() && !wording.accepts(wording.model())) {
            item.fault("model_answer", "the-model-answer-itself-would");
        }
        if (Stream.concat(wording.accept().stream(), wording.needs().stream().flatMap(List::stream))
                .anyMatch(words -> Wording.plain(words).isEmpty())) {
            item.fault("accept", "accept-and-needs-hold-words");
        }
        return wording;
    }

    /** A scene in lines with their times, and the moments that are to be found. */
    static Clip clip(Fields item, TrackReader tracks) {
        var inner = item.inner("clip");
        var lines = inner.each("lines", ItemParts::line);
        int ends = inner.time("ends");
        var track = tracks.ofClip(inner);
        inner.close();
        var clip = new Clip(
                lines,
                ends,
                track,
                item.each("moments", ItemParts::moment),
                item.has("nearly") ? item.each("nearly", ItemParts::moment) : List.of(),
                item.text("elsewhere"));
        requireInTime(clip, inner);
        requireToBeFound(clip, item);
        return clip;
    }

    private static Line line(Fields fields) {
        var line = new Line(fields.time("at"), fields.text("who"), fields.text("text"));
        fields.close();
        return line;
    }

    private static Moment moment(Fields fields) {
        var moment = new Moment(fields.time("from"), fields.time("to"), fields.text("rationale"));
        if (moment.to() < moment.from()) {
            fields.fault("to", "a-moment-ends-after-it");
        }
        fields.close();
        return moment;
    }

    private static void requireInTime(Clip clip, Fields fields) {
        if (clip.lines().size() < LEAST_LINES) {
            fields.fault("lines", "a-clip-needs-four-lines");
        }
        int before = -1;
        for (var line : clip.lines()) {
            if (line.at() <= before) {
                fields.fault("lines", "the-line-at-does-not", line.time());
            }
            before = line.at();
        }
        if (clip.ends() <= before) {
            fields.fault("ends", "the-clip-ends-before-its");
        }
        if (clip.track() != null && Math.abs(clip.track().medium().millis() / 1000 - clip.ends()) > MOST_APART) {
            fields.fault(
                    "ends",
                    "the-clip-ends-at-and",
                    new Line(clip.ends(), "", "").time(),
                    clip.track().medium().length());
        }
    }

    private static void requireToBeFound(Clip clip, Fields item) {
        if (clip.moments().isEmpty()) {
            item.fault("moments", "a-clip-needs-a-moment");
        }
        Stream.concat(clip.moments().stream(), clip.nearly().stream())
                .filter(moment -> clip.lines().stream().noneMatch(line -> moment.holds(line.at())))
                .forEach(moment -> item.fault(
                        "moments",
                        "no-line-begins-from-to",
                        new Line(moment.from(), "", "").time(),
                        new Line(moment.to(), "", "").time()));
        var seen = new HashSet<Integer>();
        Stream.concat(clip.moments().stream(), clip.nearly().stream())
                .flatMap(moment -> clip.lines().stream().map(Line::at).filter(moment::holds))
                .filter(at -> !seen.add(at))
                .forEach(at -> item.fault("moments", "two-moments-hold-the-line", new Line(at, "", "").time()));
        if (!clip.lines().isEmpty() && clip.lines().stream().allMatch(line -> clip.isRight(line.at()))) {
            item.fault("moments", "the-moments-hold-every-line");
        }
    }
}
