package org.attune.recording.measures;

import static java.util.Comparator.comparingLong;
import static org.attune.recording.measures.Measure.Kind.CLOSED_QUESTIONS;
import static org.attune.recording.measures.Measure.Kind.INTERRUPTIONS;
import static org.attune.recording.measures.Measure.Kind.LEADING_QUESTIONS;
import static org.attune.recording.measures.Measure.Kind.LONGEST_TURNS;
import static org.attune.recording.measures.Measure.Kind.MULTIPLE_QUESTIONS;
import static org.attune.recording.measures.Measure.Kind.OPEN_QUESTIONS;
import static org.attune.recording.measures.Measure.Kind.REFLECTIONS;
import static org.attune.recording.measures.Measure.Kind.SILENCES;
import static org.attune.recording.measures.Measure.Kind.TALK_SHARE;
import static org.attune.recording.measures.Measure.Kind.WAIT_AFTER_FEELING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attune.recording.measures.Loudness.Silence;
import org.attune.recording.model.Cue;
import org.attune.recording.model.Voice;

/** Counts what can be counted in one session. Each rule stands with its method; the page says the same in plain words. */
public final class SessionMeasures {

    private static final int LONGEST_TURNS_SHOWN = 3;
    private static final int POINTERS_SHOWN = 8;
    private static final long OVERLAP = 300;
    private static final int WORDS_OF_A_NOD = 2;
    private static final int LINES_BACK = 40; // Nobody goes on under so many lines.

    private final List<Cue> cues;
    private final List<List<Cue>> turns;
    private final Loudness loudness;

    private SessionMeasures(List<Cue> cues, Loudness loudness) {
        this.cues = cues;
        this.turns = turnsOf(cues);
        this.loudness = loudness;
    }

    /**
     * Everything that can be counted; without the coach's voice in the transcript only what the sound tells, and without
     * lists of its language's words nothing that hangs on them.
     *
     * @param declared the language as a BCP 47 tag; null where nobody was asked, so that the words tell
     */
    public static List<Measure> of(List<Cue> cues, Loudness loudness, String declared) {
        var language = SpokenLanguage.of(declared, cues);
        var session = new SessionMeasures(cues, loudness);
        boolean told = cues.stream().anyMatch(cue -> cue.voice() == Voice.COACH);
        var measures = new ArrayList<Measure>();
        if (told) {
            measures.addAll(List.of(session.talkShare(), session.longestTurns()));
            language.map(session::waits).ifPresent(measures::add);
        }
        measures.add(session.silences());
        if (told) {
            measures.add(session.interruptions());
            language.map(known -> session.questions()).ifPresent(measures::addAll);
            session.reflections().ifPresent(measures::add);
        }
        return List.copyOf(measures);
    }

    /** Whether the words of a language are listed, so that what hangs on them can be counted. */
    public static boolean knowsWordsOf(String declared) {
        return SpokenLanguage.of(declared, List.of()).isPresent();
    }

    /** Milliseconds of a voice's lines against those of all lines whose voice is known. */
    private Measure talkShare() {
        long coach = millisOf(Voice.COACH::equals);
        long all = millisOf(voice -> voice != Voice.UNKNOWN);
        long client = millisOf(Voice::isClient);
        return new Measure(
                TALK_SHARE,
                List.of(
                        percent(coach, all),
                        percent(client, all),
                        cues.stream()
                                .filter(cue -> cue.voice() == Voice.UNKNOWN)
                                .count()),
                List.of());
    }

    /** The three longest turns of the coach: lines in a row, from the first's beginning to the last's end. */
    private Measure longestTurns() {
        var longest = turns.stream()
                .filter(turn -> voiceOf(turn) == Voice.COACH)
                .sorted(comparingLong(SessionMeasures::lengthOf).reversed())
                .limit(LONGEST_TURNS_SHOWN)
                .toList();
        return new Measure(
                LONGEST_TURNS,
                List.of(lengthOf(longest.get(0)) / 1000.0),
                longest.stream()
                        .map(turn -> Pointer.to(turn.get(0), lengthOf(turn)))
                        .toList());
    }

    /** From the end of a client's turn in which a feeling word is said to the coach's next word; none counts as zero. */
    private Measure waits(SpokenLanguage language) {
        var feelings = FeelingWords.of(language);
        List<Pointer> waits = new ArrayList<>();
        for (int i = 1; i < turns.size(); i++) {
            var said = turns.get(i - 1);
            var answer = turns.get(i);
            var feeling = said.stream().filter(cue -> feelings.isIn(cue.text())).reduce((one, later) -> later);
            if (voiceOf(said).isClient() && voiceOf(answer) == Voice.COACH && feeling.isPresent()) {
                waits.add(Pointer.to(feeling.get(), Math.max(0, answer.get(0).startMillis() - endOf(said))));
            }
        }
        return new Measure(WAIT_AFTER_FEELING, List.of(waits.size(), median(waits) / 1000.0), few(waits));
    }

    private Measure silences() {
        var silences = loudness.silences();
        long longest = silences.stream().mapToLong(Silence::length).max().orElse(0);
        var pointers = silences.stream()
                .map(silence -> new Pointer(silence.startMillis(), silence.length(), saidBefore(silence.startMillis())))
                .toList();
        return new Measure(SILENCES, List.of(silences.size(), longest / 1000.0), few(pointers));
    }

    /**
     * A line of one voice begins at least 0.3 s before a line of the other ends, and is more than a nod: three words or
     * more.
     */
    private Measure interruptions() {
        List<Pointer> byCoach = new ArrayList<>();
        int byClient = 0;
        for (int i = 0; i < cues.size(); i++) {
            var cue = cues.get(i);
            long words = SpokenLanguage.words(cue.text()).count();
            var under = words > WORDS_OF_A_NOD ? interruptedBy(i) : Optional.<Cue>empty();
            if (under.isPresent() && cue.voice() == Voice.COACH) {
                byCoach.add(Pointer.to(cue, under.get().endMillis() - cue.startMillis()));
            } else if (under.isPresent()) {
                byClient++;
            }
        }
        return new Measure(INTERRUPTIONS, List.of(byCoach.size(), byClient), few(byCoach));
    }

    private Optional<Cue> interruptedBy(int line) {
        var cue = cues.get(line);
        return cues.subList(Math.max(0, line - LINES_BACK), line).stream()
                .filter(other -> other.startMillis() < cue.startMillis())
                .filter(other -> other.endMillis() - cue.startMillis() >= OVERLAP)
                .filter(other -> cue.voice() == Voice.COACH && other.voice().isClient()
                        || cue.voice().isClient() && other.voice() == Voice.COACH)
                .findFirst();
    }

    private List<Measure> questions() {
        List<Pointer> open = new ArrayList<>();
        List<Pointer> closed = new ArrayList<>();
        List<Pointer> leading = new ArrayList<>();
        List<Pointer> multiple = new ArrayList<>();
        for (var turn : turns) {
            if (voiceOf(turn) == Voice.COACH) {
                var asked = Questions.in(turn);
                for (var question : asked) {
                    var list = switch (Questions.kindOf(question.words())) {
                        case OPEN -> open;
                        case CLOSED -> closed;
                        case LEADING -> leading;
                    };
                    list.add(new Pointer(question.startMillis(), -1, Pointer.shortened(question.words())));
                }
                if (asked.size() > 1) {
                    multiple.add(Pointer.to(turn.get(0), -1));
                }
            }
        }
        return List.of(
                new Measure(OPEN_QUESTIONS, List.of(open.size()), few(open)),
                new Measure(CLOSED_QUESTIONS, List.of(closed.size()), few(closed)),
                new Measure(LEADING_QUESTIONS, List.of(leading.size()), few(leading)),
                new Measure(MULTIPLE_QUESTIONS, List.of(multiple.size()), few(multiple)));
    }

    /** Only where a person has marked reflections; how many there are for each question of the coach. */
    private Optional<Measure> reflections() {
        var marked = coachLines()
                .filter(Cue::reflection)
                .map(cue -> Pointer.to(cue, -1))
                .toList();
        long questions = turns.stream()
                .filter(turn -> voiceOf(turn) == Voice.COACH)
                .mapToLong(turn -> Questions.in(turn).size())
                .sum();
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        double each = questions == 0 ? 0 : (double) marked.size() / questions;
        return Optional.of(new Measure(REFLECTIONS, List.of(marked.size(), questions, each), few(marked)));
    }

    private Stream<Cue> coachLines() {
        return cues.stream().filter(cue -> cue.voice() == Voice.COACH);
    }

    private long millisOf(Predicate<Voice> voices) {
        return cues.stream()
                .filter(cue -> voices.test(cue.voice()))
                .mapToLong(cue -> cue.endMillis() - cue.startMillis())
                .sum();
    }

    private String saidBefore(long millis) {
        return cues.stream()
                .filter(cue -> cue.startMillis() <= millis)
                .reduce((one, later) -> later)
                .map(cue -> Pointer.shortened(cue.text()))
                .orElse("");
    }

    private static List<List<Cue>> turnsOf(List<Cue> cues) {
        List<List<Cue>> turns = new ArrayList<>();
        for (var cue : cues) {
            if (turns.isEmpty() || voiceOf(turns.get(turns.size() - 1)) != cue.voice()) {
                turns.add(new ArrayList<>());
            }
            turns.get(turns.size() - 1).add(cue);
        }
        return turns;
    }

    private static Voice voiceOf(List<Cue> turn) {
        return turn.get(0).voice();
    }

    private static long endOf(List<Cue> turn) {
        return turn.stream().mapToLong(Cue::endMillis).max().orElse(0);
    }

    private static long lengthOf(List<Cue> turn) {
        return endOf(turn) - turn.get(0).startMillis();
    }

    private static long percent(long part, long all) {
        return all == 0 ? 0 : Math.round(100.0 * part / all);
    }

    private static double median(List<Pointer> pointers) {
        var sorted = pointers.stream().mapToLong(Pointer::millis).sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }

    /** The longest where something was measured, otherwise the first, in the order in which they are heard. */
    private static List<Pointer> few(List<Pointer> pointers) {
        return pointers.stream()
                .sorted(comparingLong(Pointer::millis).reversed())
                .limit(POINTERS_SHOWN)
                .sorted(comparingLong(Pointer::startMillis))
                .toList();
    }
}
