package org.attune.curriculum;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.attune.curriculum.LearningOrder.Need;

/** How far somebody has come with a module, in the version they began, and what is the next step. */
public final class ModuleProgress {

    private final LearningModule module;
    private final Way way;
    private final List<Need> needs;
    private final CheckStanding check;

    /** What the person has done here so far. */
    record Way(Set<String> readLessons, boolean begun, Instant lastActivity, ModuleNews news) {}

    ModuleProgress(LearningModule module, Way way, List<Need> needs, CheckStanding check) {
        this.module = module;
        this.way = way;
        this.needs = List.copyOf(needs);
        this.check = check;
    }

    /** What has to come before this module opens; nothing once it is open. */
    public List<Need> getNeeds() {
        return needs;
    }

    /** Whether it waits for something that comes before it. */
    public boolean isHeldBack() {
        return !needs.isEmpty();
    }

    /** That there is a newer version than the one that was begun; null when there is none. */
    public ModuleNews getNews() {
        return way.news();
    }

    /** Whether a safety fix has to be read before anything goes on here. */
    public boolean isCalledOver() {
        return way.news() != null && way.news().mustRead();
    }

    /** Whether lessons and check wait for something. */
    public boolean isShut() {
        return isHeldBack() || isCalledOver();
    }

    public LearningModule getModule() {
        return module;
    }

    public boolean isBegun() {
        return way.begun();
    }

    public Instant getLastActivity() {
        return way.lastActivity();
    }

    public boolean isRead(String lessonId) {
        return way.readLessons().contains(lessonId);
    }

    public long getReadCount() {
        return module.lessons().stream().filter(lesson -> isRead(lesson.id())).count();
    }

    /** The first lesson not read yet, or null when all are read. */
    public Lesson getNextLesson() {
        return module.lessons().stream()
                .filter(lesson -> !isRead(lesson.id()))
                .findFirst()
                .orElse(null);
    }

    /** The lesson after this one, or null. */
    public Lesson after(String lessonId) {
        return beside(lessonId, 1);
    }

    /** The lesson before this one, or null. */
    public Lesson before(String lessonId) {
        return beside(lessonId, -1);
    }

    private Lesson beside(String lessonId, int step) {
        var lessons = module.lessons();
        for (int i = 0; i < lessons.size(); i++) {
            int other = i + step;
            if (lessons.get(i).id().equals(lessonId) && other >= 0 && other < lessons.size()) {
                return lessons.get(other);
            }
        }
        return null;
    }

    public CheckStanding getCheck() {
        return check;
    }
}
