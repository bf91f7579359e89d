package org.attune.recording.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.recording.redaction.Stretch.Kind.CUT;
import static org.attune.recording.redaction.Stretch.Kind.MUTE;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.attune.recording.model.Cue;
import org.junit.jupiter.api.Test;

/** What is taken out, and what becomes of times and words. */
class RedactionPlanTest {

    private static final long LENGTH = 60_000;

    @Test
    void laysStretchesApartAndLetsACutWinOverSilence() {
        var plan = RedactionPlan.of(
                LENGTH,
                List.of(new Stretch(5000, 9000, MUTE), new Stretch(7000, 8000, CUT), new Stretch(7500, 8500, CUT)),
                List.of());

        assertThat(plan.stretches())
                .containsExactly(
                        new Stretch(5000, 7000, MUTE), new Stretch(7000, 8500, CUT), new Stretch(8500, 9000, MUTE));
    }

    @Test
    void movesMomentsOverCutsAndPutsThoseInsideOneWhereItWas() {
        var plan = plan(new Stretch(10_000, 15_000, CUT), new Stretch(20_000, 21_000, CUT), new Stretch(0, 900, MUTE));

        assertThat(List.of(plan.at(9000), plan.at(12_000), plan.at(15_000), plan.at(20_500), plan.at(60_000)))
                .containsExactly(9000L, 10_000L, 10_000L, 15_000L, 54_000L);
        assertThat(plan.rest()).isEqualTo(54_000);
    }

    @Test
    void refusesWhatLiesOutside() {
        assertThatThrownBy(() -> plan(new Stretch(59_000, 60_001, CUT))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(new Stretch(500, 500, CUT))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void keepsTheOrderOfMomentsAndReadsBackWhatItWrote(
            @ForAll("plans") RedactionPlan plan,
            @ForAll @LongRange(max = LENGTH) long one,
            @ForAll @LongRange(max = LENGTH) long other) {
        assertThat(plan.at(Math.min(one, other))).isLessThanOrEqualTo(plan.at(Math.max(one, other)));
        assertThat(plan.at(one)).isBetween(0L, plan.rest());
        assertThat(RedactionPlan.read(plan.written())).isEqualTo(plan);
    }

    @Test
    void takesWordsAwayThatWereSaidInsideAStretchOrNearIt() {
        var line = new Cue(10_000, 20_000, "Client", "aaaa bbbb cccc dddd eeee"); // A letter every 0.4 s.

        assertThat(words(line, new Stretch(14_400, 15_200, MUTE)))
                .containsExactly(line.saying("aaaa bbbb […] dddd eeee"));
        assertThat(words(line, new Stretch(14_400, 15_200, CUT)))
                .containsExactly(line.saying("aaaa bbbb dddd eeee").at(10_000, 19_200));
        assertThat(words(line, new Stretch(9000, 21_000, MUTE))).containsExactly(line.saying("[…]"));
        assertThat(words(line, new Stretch(9000, 21_000, CUT))).isEmpty();
        assertThat(words(line, new Stretch(1000, 3000, CUT))).containsExactly(line.at(8000, 18_000));
    }

    @Test
    void strikesWordsWhereverTheyAreSaidAndNoPartsOfOthers() {
        var plan = RedactionPlan.of(LENGTH, List.of(), List.of("Anna  Berg", "ulm"));
        var line = new Cue(0, 900, "Client", "anna berg lives in Ulm.\nUlmer Anna does not.");

        assertThat(new RedactedWords(plan, List.of(line)).lines())
                .containsExactly(line.saying("[…] lives in […].\nUlmer Anna does not."));
    }

    @Test
    void quotationsLoseWhatTheirLineLoses() {
        var line = new Cue(10_000, 20_000, "Client", "aaaa bbbb cccc\ndddd eeee");
        var other = new Cue(30_000, 31_000, "Coach", "Hm, Ulm.");
        var words = new RedactedWords(
                RedactionPlan.of(LENGTH, List.of(new Stretch(14_400, 15_200, MUTE)), List.of("Ulm")),
                List.of(line, other));

        assertThat(words.quotation("aaaa bbbb cccc dddd eeee", 10_000)).isEqualTo("aaaa bbbb […] dddd eeee");
        assertThat(words.quotation("Hm, Ulm.", 30_000)).isEqualTo("Hm, […].");
        assertThat(words.quotation("something cccc of it", 12_000)).isEqualTo("[…]");
        assertThat(words.quotation("Ulm, in short", 40_000)).isEqualTo("[…], in short");
    }

    private static RedactionPlan plan(Stretch... stretches) {
        return RedactionPlan.of(LENGTH, List.of(stretches), List.of());
    }

    private static List<Cue> words(Cue line, Stretch stretch) {
        return new RedactedWords(plan(stretch), List.of(line)).lines();
    }

    @Provide
    Arbitrary<RedactionPlan> plans() {
        var moment = Arbitraries.longs().between(0, LENGTH - 1);
        var stretch = Combinators.combine(moment, moment, Arbitraries.of(Stretch.Kind.values()))
                .as((one, other, kind) -> new Stretch(Math.min(one, other), Math.max(one, other) + 1, kind));
        var words = Arbitraries.of("Anna", "Berg Ulm", "x y")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        return Combinators.combine(stretch.list().ofMaxSize(8), words)
                .as((stretches, strike) -> RedactionPlan.of(LENGTH, stretches, strike));
    }
}
