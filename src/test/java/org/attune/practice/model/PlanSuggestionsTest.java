package org.attune.practice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attune.practice.model.PlanSuggestions.DrillText;
import org.attune.practice.model.PlanSuggestions.Suggestion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S76: a plan suggests what the feedback asked for")
class PlanSuggestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 20);
    private static final List<DrillText> DRILLS = List.of(
            new DrillText("D1", "LST-1", "One"),
            new DrillText("D2", "LST-2", "Other"),
            new DrillText("D3", "LST-1", "Two"),
            new DrillText("D4", "LST-1", "Three"));

    @Test
    void drillsOfTheBehaviourAreSuggestedAndTheFirstTwoPicked() {
        var found = suggested(1, List.of(), Map.of());

        assertThat(found).extracting(one -> one.item().getRef()).containsExactly("D1", "D3", "D4");
        assertThat(found).extracting(Suggestion::picked).containsExactly(true, true, false);
    }

    @Test
    void theSceneOfTheFittingLevelComesFirst() {
        var scenes = List.of(scene("m01-s1", 3), scene("m01-s2", 1), scene("m01-s3", 2));

        assertThat(scenesOf(suggested(2, scenes, Map.of()))).containsExactly("m01-s3", "m01-s1", "m01-s2");
    }

    @Test
    void aSceneThatWatchesForSomethingElseIsNotSuggested() {
        var other = scene("m01-s1", 1, "watch_for: [LST-2]", "content_notes: []");

        assertThat(scenesOf(suggested(1, List.of(other), Map.of()))).isEmpty();
    }

    @Test
    void whatWasPlayedWithinTwoWeeksIsLeftOut() {
        var scenes = List.of(scene("m01-s1", 1), scene("m01-s2", 1));
        var played = Map.of("m01-s1", TODAY.minusDays(13), "m01-s2", TODAY.minusDays(14));

        assertThat(scenesOf(suggested(1, scenes, played))).containsExactly("m01-s2");
    }

    @Test
    void whatHoldsSomethingHeavyComesLastAndIsNeverPickedBeforehand() {
        var heavy = scene("m01-s1", 1, "watch_for: [LST-1]", "content_notes: [loss]");
        var found = suggested(1, List.of(heavy, scene("m01-s2", 3)), Map.of());

        assertThat(scenesOf(found)).containsExactly("m01-s2", "m01-s1");
        assertThat(found.get(3).picked()).isTrue();
        assertThat(found.get(4).picked()).isFalse();
        assertThat(suggested(1, List.of(heavy), Map.of()).get(3).picked()).isFalse();
    }

    private static List<Suggestion> suggested(int level, List<Scenario> scenes, Map<String, LocalDate> played) {
        return new PlanSuggestions("LST-1", level, TODAY).from(DRILLS, scenes, played);
    }

    private static List<String> scenesOf(List<Suggestion> found) {
        return found.stream()
                .map(Suggestion::item)
                .filter(item -> item.getKind() == PlanItem.Kind.SCENARIO)
                .map(PlanItem::getRef)
                .toList();
    }

    private static Scenario scene(String id, int level) {
        return scene(id, level, "watch_for: [LST-1]", "content_notes: []");
    }

    private static Scenario scene(String id, int level, String... more) {
        return Scenarios.read("id: " + id + "\ntitle: A talk\npersona: ada\nlevel: " + level
                + "\nminutes: 10\nbrief_coach: You know little.\nstate: {guard: 3, arousal: 3, hope: 3}\n"
                + String.join("\n", more) + "\n");
    }
}
