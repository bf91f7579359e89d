package org.attune.recording.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.attune.recording.measures.Measure.Kind;
import org.attune.recording.model.Cue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S144 S150: counted, never judged")
class SessionMeasuresTest {

    private static final Loudness HUM = new Loudness(60_000, filled(120, 60));

    @Test
    void sharesTalkAmongVoicesThatAreKnown() {
        var share = measured(
                Kind.TALK_SHARE,
                new Cue(0, 3000, "Coach", "a"),
                new Cue(3000, 9000, "Client", "b"),
                new Cue(9000, 10_000, "Client 2", "c"),
                new Cue(10_000, 60_000, "", "d"));

        assertThat(share.figures()).containsExactly(30L, 70L, 1L);
    }

    @Test
    void takesLinesOfOneVoiceInARowAsOneTurn() {
        var longest = measured(
                Kind.LONGEST_TURNS,
                new Cue(0, 2000, "Coach", "short"),
                new Cue(2000, 3000, "Client", "b"),
                new Cue(4000, 6000, "Coach", "long and"),
                new Cue(7000, 12_500, "Coach", "longer"));

        assertThat(longest.figures()).containsExactly(8.5);
        assertThat(longest.pointers()).extracting(Pointer::quote).containsExactly("long and", "short");
        assertThat(longest.pointers()).extracting(Pointer::millis).containsExactly(8500L, 2000L);
    }

    @Test
    void measuresTheWaitAfterTheTurnInWhichAFeelingWordFell() {
        var waits = measured(
                Kind.WAIT_AFTER_FEELING,
                new Cue(0, 2000, "Client", "I was so disappointed."),
                new Cue(2000, 4000, "Client", "And then I left."),
                new Cue(7000, 8000, "Coach", "Hm."),
                new Cue(8000, 9000, "Client", "It was a table."),
                new Cue(9500, 9900, "Coach", "I was angry, too."),
                new Cue(10_000, 12_000, "Client", "Not sad though."),
                new Cue(11_500, 13_000, "Coach", "But still"));

        assertThat(waits.figures()).containsExactly(2, 1.5);
        assertThat(waits.pointers())
                .extracting(Pointer::quote)
                .containsExactly("I was so disappointed.", "Not sad though.");
        assertThat(waits.pointers()).extracting(Pointer::millis).containsExactly(3000L, 0L);
    }

    @Test
    void knowsFeelingWordsOfTheLanguageThatIsSpoken() {
        var waits = measured(
                Kind.WAIT_AFTER_FEELING,
                new Cue(0, 2000, "Client", "Ich war so enttäuscht und die Wut ist nicht weg."),
                new Cue(3000, 4000, "Coach", "Was ist das für eine Wut?"));

        assertThat(waits.figures()).containsExactly(1, 1.0);
    }

    @Test
    void takesTheCoachsWordForTheLanguageAndCountsNoWordsItHasNoListOf() {
        var cues = List.of(
                new Cue(0, 2000, "Client", "I was so sad."),
                new Cue(3000, 4000, "Coach", "And what is that like? Was it new?"));

        assertThat(one(Kind.WAIT_AFTER_FEELING, SessionMeasures.of(cues, HUM, "en-GB"))
                        .figures())
                .containsExactly(1, 1.0);
        assertThat(one(Kind.WAIT_AFTER_FEELING, SessionMeasures.of(cues, HUM, "de"))
                        .figures())
                .containsExactly(0, 0.0);
        assertThat(SessionMeasures.of(cues, HUM, "fr"))
                .extracting(Measure::kind)
                .containsExactly(Kind.TALK_SHARE, Kind.LONGEST_TURNS, Kind.SILENCES, Kind.INTERRUPTIONS);
        assertThat(SessionMeasures.knowsWordsOf("fr")).isFalse();
        assertThat(SessionMeasures.knowsWordsOf(null)).isTrue();
    }

    @Test
    void takesASentenceThatAServiceBrokeIntoSeveralLinesAsOne() {
        var cues = List.of(
                new Cue(0, 2000, "Coach", "Hm. And what do you"),
                new Cue(2000, 3000, "Coach", "want to do"),
                new Cue(3000, 4000, "Coach", "next? Is that so?"),
                new Cue(4000, 5000, "Client", "I do not know"));
        var open = one(Kind.OPEN_QUESTIONS, SessionMeasures.of(cues, HUM, "en"));

        assertThat(open.figures()).containsExactly(1);
        assertThat(open.pointers()).extracting(Pointer::quote).containsExactly("And what do you want to do next?");
        assertThat(open.pointers()).extracting(Pointer::startMillis).containsExactly(0L);
        var closed = one(Kind.CLOSED_QUESTIONS, SessionMeasures.of(cues, HUM, "en"));
        assertThat(closed.pointers()).extracting(Pointer::startMillis).containsExactly(3000L);
    }

    @Test
    void takesALineThatBeginsWithACapitalForANewSentence() {
        var open = one(
                Kind.OPEN_QUESTIONS,
                SessionMeasures.of(
                        List.of(
                                new Cue(0, 2000, "Coach", "Yes I see that now"),
                                new Cue(2000, 3000, "Coach", "What do you think"),
                                new Cue(3000, 4000, "Coach", "I should ask?")),
                        HUM,
                        "en"));

        assertThat(open.pointers()).extracting(Pointer::quote).containsExactly("What do you think I should ask?");
    }

    @Test
    void hearsSilenceInTheSoundAndNotInTheTranscript() {
        int[] columns = filled(120, 60);
        Arrays.fill(columns, 10, 15, 3); // 2.5 s: part of speaking.
        Arrays.fill(columns, 40, 48, 3);
        Arrays.fill(columns, 110, 120, 0);
        var silences = one(
                Kind.SILENCES,
                SessionMeasures.of(
                        List.of(new Cue(18_000, 20_000, "Client", "I do not know")),
                        new Loudness(60_000, columns),
                        null));

        assertThat(silences.figures()).containsExactly(2, 5.0);
        assertThat(silences.pointers()).extracting(Pointer::startMillis).containsExactly(20_000L, 55_000L);
        assertThat(silences.pointers()).extracting(Pointer::quote).containsOnly("I do not know");
    }

    @Test
    void countsWhoTalksOverWhomButNoNods() {
        var interruptions = measured(
                Kind.INTERRUPTIONS,
                new Cue(0, 5000, "Client", "and then he said"),
                new Cue(4000, 4600, "Coach", "Mhm, yes"),
                new Cue(4650, 6000, "Coach", "But did you ask"),
                new Cue(4800, 7000, "Client", "I did not"),
                new Cue(6800, 9000, "Coach", "Only a little early"),
                new Cue(8000, 9500, "Client", "no no no"));

        assertThat(interruptions.figures()).containsExactly(1, 2);
        assertThat(interruptions.pointers()).extracting(Pointer::quote).containsExactly("But did you ask");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What would help right now?|OPEN",
                "And so, how was that for you?|OPEN",
                "Can you tell me more about it?|OPEN",
                "Was ist es, das nicht passt?|OPEN",
                "Und wie war das?|OPEN",
                "Magst du mehr dazu erzählen?|OPEN",
                "Did you sleep?|CLOSED",
                "Quiet?|CLOSED",
                "Haben Sie geschlafen?|CLOSED",
                "Why don't you call her?|LEADING",
                "Have you tried to breathe?|LEADING",
                "That hurt, didn't it?|LEADING",
                "Don’t you think she meant well?|LEADING",
                "You left, right?|LEADING",
                "Das war zu viel, oder?|LEADING",
                "Finden Sie nicht, dass er recht hat?|LEADING",
                "Haben Sie schon mal versucht zu reden?|LEADING",
                "Warum rufst du sie nicht einfach an?|LEADING",
            })
    void tellsQuestionsByTheirWords(String question, Questions.Kind kind) {
        assertThat(Questions.in(List.of(new Cue(0, 1, "Coach", "Hm. " + question + " Well."))))
                .containsExactly(new Questions.Asked(question, 0));
        assertThat(Questions.kindOf(question)).isEqualTo(kind);
    }

    @Test
    void countsATurnWithSeveralQuestionsOnceBesides() {
        var cues = List.of(
                new Cue(0, 1000, "Coach", "What happened? Were you there?"),
                new Cue(1000, 2000, "Coach", "Who else?"),
                new Cue(2000, 3000, "Client", "Why do you ask?"),
                new Cue(3000, 4000, "Coach", "What is it like?"));
        var measures = SessionMeasures.of(cues, HUM, null);

        assertThat(one(Kind.OPEN_QUESTIONS, measures).figures()).containsExactly(3);
        assertThat(one(Kind.CLOSED_QUESTIONS, measures).figures()).containsExactly(1);
        assertThat(one(Kind.MULTIPLE_QUESTIONS, measures).figures()).containsExactly(1);
        assertThat(measures).noneMatch(measure -> measure.kind() == Kind.REFLECTIONS);
    }

    @Test
    void comparesReflectionsWithQuestionsOnlyWhereAPersonMarkedThem() {
        var reflections = measured(
                Kind.REFLECTIONS,
                new Cue(0, 1000, "Coach", "You went quiet.", true),
                new Cue(1000, 2000, "Client", "Yes.", true),
                new Cue(2000, 3000, "Coach", "As if it was safer.", true),
                new Cue(3000, 4000, "Coach", "Was it? How so? Since when? And now?"));

        assertThat(reflections.figures()).containsExactly(2, 4L, 0.5);
    }

    @Test
    void saysOnlyWhatTheSoundTellsWhileNobodySaidWhichVoiceIsTheCoachs() {
        assertThat(SessionMeasures.of(List.of(new Cue(0, 900, "", "Why?")), HUM, null))
                .extracting(Measure::kind)
                .containsExactly(Kind.SILENCES);
    }

    private static Measure measured(Kind kind, Cue... cues) {
        return one(kind, SessionMeasures.of(List.of(cues), HUM, null));
    }

    private static Measure one(Kind kind, List<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static int[] filled(int length, int height) {
        int[] columns = new int[length];
        Arrays.fill(columns, height);
        return columns;
    }
}
