package org.attune.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.Clip.Line;
import org.attune.curriculum.model.Answer;

/**
 * One part of a question that was answered: what stands before it, its words, why it is what it is, and what is
 * to be marked on it. Every type of question is told in such parts, so that each option, step, pair or line has its
 * reason.
 */
public record AnsweredPart(String lead, String text, String rationale, List<Mark> marks) {

    /** A short remark on a part: the key of its text, what goes into it, and how it is coloured. */
    public record Mark(String key, String argument, String tone) {

        static Mark of(String key, String tone) {
            return new Mark(key, "", tone);
        }
    }

    private static final String RIGHT = "positive";
    private static final String WRONG = "danger";
    private static final String PLAIN = "";
    private static final Mark YOURS = Mark.of("result.answer.yours", PLAIN);

    /** @param drawn the options in the order in which they were shown */
    static List<AnsweredPart> of(CheckItem item, List<Option> drawn, Answer answer) {
        return switch (item.type()) {
            case SINGLE, MULTIPLE, BEST_WORST ->
                drawn.stream().map(option -> choice(item, option, answer)).toList();
            case ORDERING -> steps(item, answer);
            case MATCHING -> pairs(item, answer);
            case SHORT -> words(item, answer);
            case SPOT_THE_MOMENT -> lines(item.clip(), answer);
        };
    }

    private static AnsweredPart choice(CheckItem item, Option option, Answer answer) {
        var marks = new ArrayList<Mark>();
        boolean pair = item.key().worst() != null;
        if (item.key().right().contains(option.id())) {
            marks.add(Mark.of(pair ? "result.answer.best" : "result.answer.right", RIGHT));
        }
        if (option.id().equals(item.key().worst())) {
            marks.add(Mark.of("result.answer.worst", WRONG));
        }
        if (answer.chosen().contains(option.id())) {
            marks.add(pair ? Mark.of("result.answer.yours-best", PLAIN) : YOURS);
        }
        if (option.id().equals(answer.worst())) {
            marks.add(Mark.of("result.answer.yours-worst", PLAIN));
        }
        return new AnsweredPart("", option.text(), option.rationale(), marks);
    }

    private static List<AnsweredPart> steps(CheckItem item, Answer answer) {
        return IntStream.range(0, item.options().size())
                .mapToObj(place -> {
                    var step = item.options().get(place);
                    int given = answer.chosen().indexOf(step.id());
                    var marks = given == place
                            ? List.of(Mark.of("result.step.right", RIGHT))
                            : List.of(new Mark("result.step.yours", String.valueOf(given + 1), PLAIN));
                    return new AnsweredPart(place + 1 + ".", step.text(), step.rationale(), marks);
                })
                .toList();
    }

    private static List<AnsweredPart> pairs(CheckItem item, Answer answer) {
        var parts = new ArrayList<AnsweredPart>();
        for (var left : item.options()) {
            var given = answer.chosen().stream()
                    .filter(pair -> pair.startsWith(left.id() + "="))
                    .map(pair -> pair.substring(left.id().length() + 1))
                    .findFirst();
            boolean right = given.filter(left.id()::equals).isPresent();
            var marks = right
                    ? List.of(Mark.of("result.pair.right", RIGHT))
                    : given
                            .map(id -> new Mark(
                                    "result.pair.yours", item.partner(id).text(), PLAIN))
                            .stream()
                            .toList();
            parts.add(new AnsweredPart(left.text(), item.partner(left.id()).text(), left.rationale(), marks));
        }
        item.partners().stream()
                .filter(partner ->
                        item.options().stream().noneMatch(left -> left.id().equals(partner.id())))
                .forEach(partner -> parts.add(new AnsweredPart(
                        "", partner.text(), partner.rationale(), List.of(Mark.of("result.pair.none", PLAIN)))));
        return parts;
    }

    private static List<AnsweredPart> words(CheckItem item, Answer answer) {
        return List.of(
                new AnsweredPart("", answer.words() == null ? "" : answer.words(), "", List.of(YOURS)),
                new AnsweredPart(
                        "",
                        item.wording().model(),
                        item.wording().rationale(),
                        List.of(Mark.of("result.words.model", RIGHT))));
    }

    /** Only the lines that matter: those to be found, near misses, and the one that was marked. */
    private static List<AnsweredPart> lines(Clip clip, Answer answer) {
        return clip.lines().stream()
                .map(line -> line(clip, line, answer))
                .filter(part -> !part.marks().isEmpty())
                .toList();
    }

    private static AnsweredPart line(Clip clip, Line line, Answer answer) {
        var marks = new ArrayList<Mark>();
        if (clip.isRight(line.at())) {
            marks.add(Mark.of("result.moment.right", RIGHT));
        } else if (clip.isNearly(line.at())) {
            marks.add(Mark.of("result.moment.nearly", PLAIN));
        }
        if (answer.chosen().contains(String.valueOf(line.at()))) {
            marks.add(YOURS);
        }
        return new AnsweredPart(line.time() + " " + line.who(), line.text(), clip.rationale(line.at()), marks);
    }
}
