package org.attune.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One module of the curriculum in one version: what a trainee will be able to do afterwards, the lessons that lead
 * there, the knowledge check, and what there is to practise with. The digest of its files is its version, so two
 * modules with the same digest are the same words.
 */
public record LearningModule(
        String id,
        String digest,
        About about,
        List<Outcome> outcomes,
        List<Lesson> lessons,
        CheckRules check,
        List<CheckItem> items,
        List<ScenarioText> scenarios,
        List<Drill> drills,
        List<Reflection> reflections) {

    /** Title, summary and the competency domain a module belongs to, and which behaviours it trains. */
    public record About(
            String title,
            String summary,
            String domain,
            int selfPacedMinutes,
            int liveMinutes,
            List<String> behaviours,
            List<Reading> reading,
            Languages languages) {}

    /** In which language each part is written; a part that nobody has translated is in that of the original. */
    public record Languages(String main, String checks, String drills, String reflections) {}

    /** Something a trainee can do after the module. */
    public record Outcome(String id, String text) {}

    /** How many questions a check draws, what it takes to pass, how often and how soon one may try again. */
    public record CheckRules(int draw, int passPercent, int attempts, int waitHours) {}

    /** Where a statement comes from, and how far it carries. */
    public record Reading(String title, String note, String strength) {}

    /** A short exercise on one behaviour, in levels of rising difficulty. */
    public record Drill(String id, String behaviour, String title, int minutes, List<DrillLevel> levels) {}

    /** What to do at one level of a drill, and how one notices that it went well. */
    public record DrillLevel(int level, String prompt, String good) {}

    /** A question to think about after practice, with a way into it. */
    public record Reflection(String id, String text, String hint) {}

    /** Who wrote a piece of content, under which licence, and when it must be looked at again. */
    public record Credits(String author, String licence, LocalDate reviewBy) {}

    public String title() {
        return about.title();
    }

    public Optional<Lesson> lesson(String lessonId) {
        return lessons.stream().filter(lesson -> lesson.id().equals(lessonId)).findFirst();
    }

    public Optional<CheckItem> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    public Optional<Outcome> outcome(String outcomeId) {
        return outcomes.stream()
                .filter(outcome -> outcome.id().equals(outcomeId))
                .findFirst();
    }

    /** The lessons that lead to an outcome, in their order. */
    public List<Lesson> lessonsFor(String outcomeId) {
        return lessons.stream()
                .filter(lesson -> lesson.outcomes().contains(outcomeId))
                .toList();
    }
}
