package org.attune.curriculum.model.files;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.Clip;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.LearningModule.Drill;
import org.attune.curriculum.LearningModule.DrillLevel;
import org.attune.curriculum.LearningModule.Outcome;
import org.attune.curriculum.LearningModule.Reflection;
import org.attune.curriculum.Lesson;
import org.attune.curriculum.Lesson.Exercise;
import org.attune.curriculum.Lesson.Piece;
import org.attune.curriculum.Lesson.Reply;
import org.attune.curriculum.LibraryPage;
import org.attune.curriculum.ScenarioText;
import org.attune.curriculum.Track;

/**
 * What a translation must have in common with its original: all that other people's records refer to, and all that
 * decides how a check is scored or a scene is played. Only the words may differ.
 */
final class MirrorLint {

    private final Faults faults;
    private final Mirror mirror;
    private final String folder;

    MirrorLint(Faults faults, Mirror mirror, String folder) {
        this.faults = faults;
        this.mirror = mirror;
        this.folder = folder;
    }

    void check(LearningModule original, LearningModule translated) {
        var main = "module.yaml";
        same(main, "id", original, translated, LearningModule::id);
        same(main, "domain", original, translated, module -> module.about().domain());
        same(
                main,
                "hours",
                original,
                translated,
                module -> List.of(
                        module.about().selfPacedMinutes(), module.about().liveMinutes()));
        same(main, "behaviours", original, translated, module -> module.about().behaviours());
        same(main, "outcomes", original, translated, module -> each(module.outcomes(), Outcome::id));
        same(main, "lessons", original, translated, module -> each(module.lessons(), Lesson::id));
        pairs(original.lessons(), translated.lessons(), Lesson::id, (one, other) -> {
            same(main, one.id(), one.id() + " minutes", one, other, Lesson::minutes);
            same(main, one.id(), one.id() + " outcomes", one, other, Lesson::outcomes);
            same(main, one.id(), one.id() + " media", one, other, lesson -> sound(lesson.track()));
        });
        same(main, "check", original, translated, LearningModule::check);
        same(main, "scenarios", original, translated, module -> each(module.scenarios(), ScenarioText::id));
        bank(original.items(), translated.items());
        drills("drills.yaml", original.drills(), translated.drills());
        same("reflections.yaml", "prompts", original, translated, module -> each(module.reflections(), Reflection::id));
        pairs(original.scenarios(), translated.scenarios(), ScenarioText::id, this::scenario);
        pairs(original.lessons(), translated.lessons(), Lesson::id, this::exercises);
        mirror.lonely().forEach(path -> faults.add(path, 1, "there-is-no-original-of"));
    }

    void check(String path, LibraryPage original, LibraryPage translated) {
        var name = path.substring(folder.length() + 1);
        same(name, "id", original, translated, LibraryPage::id);
        same(name, "minutes", original, translated, LibraryPage::minutes);
        same(name, "behaviours", original, translated, LibraryPage::behaviours);
    }

    /** What is heard is the same in every language; what is said in it may be written in another. */
    private static String sound(Track track) {
        return track == null ? "nothing to hear" : track.medium().digest();
    }

    private void drills(String file, List<Drill> originals, List<Drill> translated) {
        same(file, "drills", originals, translated, drills -> each(drills, Drill::id));
        pairs(originals, translated, Drill::id, (one, other) -> {
            same(file, one.id(), one.id() + " behaviour", one, other, Drill::behaviour);
            same(file, one.id(), one.id() + " minutes", one, other, Drill::minutes);
            same(file, one.id(), one.id() + " levels", one, other, drill -> each(drill.levels(), DrillLevel::level));
        });
    }

    private void bank(List<CheckItem> originals, List<CheckItem> translated) {
        var file = "checks.yaml";
        if (same(file, "items", originals, translated, items -> each(items, CheckItem::id))) {
            for (int i = 0; i < originals.size(); i++) {
                item(file, originals.get(i), translated.get(i));
            }
        }
    }

    /** What makes a short answer right is a matter of words and may differ. */
    private void item(String file, CheckItem original, CheckItem translated) {
        BiConsumer<String, Function<CheckItem, Object>> part =
                (word, of) -> same(file, original.id(), original.id() + " " + word, original, translated, of);
        part.accept("type", CheckItem::type);
        part.accept("outcome", CheckItem::outcome);
        part.accept("critical", CheckItem::critical);
        part.accept("retire", CheckItem::retire);
        part.accept("options", item -> each(item.options(), CheckItem.Option::id));
        part.accept("partners", item -> each(item.partners(), CheckItem.Option::id));
        part.accept("right", item -> item.key().right());
        part.accept("worst", item -> String.valueOf(item.key().worst()));
        part.accept("clip", item -> item.clip() == null ? "" : bones(item.clip()));
    }

    private static Object bones(Clip clip) {
        return List.of(
                each(clip.lines(), Clip.Line::at),
                clip.ends(),
                sound(clip.track()),
                each(clip.moments(), moment -> List.of(moment.from(), moment.to())));
    }

    private void scenario(ScenarioText original, ScenarioText translated) {
        var file = "scenarios/" + original.id() + ".yaml";
        same(file, "level", original, translated, scenario -> scenario.heading().level());
        same(
                file,
                "minutes",
                original,
                translated,
                scenario -> scenario.heading().minutes());
        same(
                file,
                "content_notes",
                original,
                translated,
                scenario -> scenario.heading().contentNotes().size());
        same(file, "watch_for", original, translated, ScenarioText::behaviours);
        if (same(file, "ink", original, translated, ScenarioText::isPlayable) && original.isPlayable()) {
            var script = translated.script();
            ScriptBones.firstDifference(original.script().source(), script.source())
                    .ifPresent(line -> faults.add(script.path(), line, "knots-choices-tags-conditions-and"));
        }
    }

    private void exercises(Lesson original, Lesson translated) {
        if (!exercisesOf(original).equals(exercisesOf(translated))) {
            faults.add(mirror.fileThatSays("id: " + original.id()), 1, "the-exercises-of-must-have", original.id());
        }
    }

    private static Object exercisesOf(Lesson lesson) {
        return lesson.pieces().stream()
                .map(Piece::exercise)
                .filter(Objects::nonNull)
                .map(MirrorLint::bones)
                .toList();
    }

    private static Object bones(Exercise exercise) {
        return List.of(exercise.id(), each(exercise.replies(), Reply::good));
    }

    private static <T, R> List<R> each(List<T> things, Function<T, R> part) {
        return things.stream().map(part).toList();
    }

    private static <T> void pairs(
            List<T> originals, List<T> translated, Function<T, String> id, BiConsumer<T, T> check) {
        originals.forEach(original -> translated.stream()
                .filter(other -> id.apply(other).equals(id.apply(original)))
                .findFirst()
                .ifPresent(other -> check.accept(original, other)));
    }

    /** Whether a part is the same in both; a difference is noted at the word by which one finds it. */
    private <T> boolean same(String file, String word, T original, T translated, Function<T, Object> part) {
        return same(file, word, word, original, translated, part);
    }

    private <T> boolean same(
            String file, String word, String name, T original, T translated, Function<T, Object> part) {
        var wanted = part.apply(original);
        var found = part.apply(translated);
        if (wanted.equals(found)) {
            return true;
        }
        var path = mirror.where(folder + "/" + file);
        int line = mirror.lineOf(path, word);
        if (wanted instanceof List<?> all
                && found instanceof List<?> here
                && !Set.copyOf(all).equals(Set.copyOf(here))) {
            differ(path, line, "lacks-of-the-original", name, all, here);
            differ(path, line, "has-what-the-original-has-not", name, here, all);
        } else {
            faults.add(path, line, "must-be-as-in-the", name, wanted, found);
        }
        return false;
    }

    /** Names only what one of two lists has and the other has not. */
    private void differ(String path, int line, String key, String name, List<?> one, List<?> other) {
        var more = one.stream()
                .filter(each -> !other.contains(each))
                .map(String::valueOf)
                .collect(joining(", "));
        if (!more.isEmpty()) {
            faults.add(path, line, key, name, more);
        }
    }
}
