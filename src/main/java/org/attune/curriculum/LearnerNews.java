package org.attune.curriculum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.attune.curriculum.model.LessonWords;
import org.attune.curriculum.model.TextDiff;

/**
 * What a learner would find new in a newer version of a module they are in: lessons word by word, of all else only what and
 * how much, because nobody should meet a question of the check before the check.
 */
public final class LearnerNews {

    /** What became of a lesson, a scene or a drill. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    /** A lesson, a scene or a drill by its title; places that differ only of a lesson that changed. */
    public record Item(Kind kind, String title, List<TextDiff.Place> places) {}

    private final ModuleProgress progress;
    private final LearningModule now;

    private LearnerNews(ModuleProgress progress, LearningModule now) {
        this.progress = progress;
        this.now = now;
    }

    static LearnerNews of(ModuleProgress progress, LearningModule now) {
        return new LearnerNews(progress, now);
    }

    public ModuleProgress getProgress() {
        return progress;
    }

    public LearningModule getModule() {
        return now;
    }

    /** Null when the learner has the newest version, or has not begun. */
    public ModuleNews getNews() {
        return progress.getNews();
    }

    public List<Item> getLessons() {
        return changes(mine().lessons(), now.lessons(), Lesson::id, Lesson::title, LessonWords::of);
    }

    public List<Item> getScenes() {
        return changes(mine().scenarios(), now.scenarios(), ScenarioText::id, ScenarioText::title, null);
    }

    public List<Item> getDrills() {
        return changes(mine().drills(), now.drills(), LearningModule.Drill::id, LearningModule.Drill::title, null);
    }

    /** Questions of the check that are new or read differently. */
    public long getQuestions() {
        Map<String, CheckItem> before = byId(mine().items(), CheckItem::id);
        return now.items().stream()
                .filter(item -> !item.equals(before.get(item.id())))
                .count();
    }

    /** Lessons of the newer version that this learner has not read, in any version. */
    public long getUnread() {
        return now.lessons().stream()
                .filter(lesson -> !progress.isRead(lesson.id()))
                .count();
    }

    private LearningModule mine() {
        return progress.getModule();
    }

    private static <T> List<Item> changes(
            List<T> before,
            List<T> after,
            Function<T, String> id,
            Function<T, String> title,
            Function<T, String> words) {
        var old = byId(before, id);
        var items = new ArrayList<Item>();
        for (var one : after) {
            var former = old.remove(id.apply(one));
            if (former == null) {
                items.add(new Item(Kind.NEW, title.apply(one), List.of()));
            } else if (!isSame(former, one)) {
                items.add(new Item(Kind.CHANGED, title.apply(one), placesOf(former, one, words)));
            }
        }
        old.values().forEach(gone -> items.add(new Item(Kind.GONE, title.apply(gone), List.of())));
        return items;
    }

    private static <T> List<TextDiff.Place> placesOf(T former, T one, Function<T, String> words) {
        return words == null ? List.of() : TextDiff.of(words.apply(former), words.apply(one));
    }

    /** A scene knows the version of its module; that alone makes it no other scene. */
    private static boolean isSame(Object former, Object one) {
        return former instanceof ScenarioText scene && one instanceof ScenarioText other
                ? scene.yaml().equals(other.yaml()) && Objects.equals(scene.script(), other.script())
                : former.equals(one);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        var map = new LinkedHashMap<String, T>();
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return map;
    }
}
