package org.attune.curriculum;

import java.time.Instant;
import java.util.Set;

/** How far somebody has come with a module, in the version they began, and what is the next step. */
public final class ModuleProgress {

    private final LearningModule module;
    private final Set<String> readLessons;
    private final boolean begun;
    private final Instant lastActivity;
    private final CheckStanding check;

    ModuleProgress(
            LearningModule module, Set<String> readLessons, boolean begun, Instant lastActivity, CheckStanding check) {
        this.module = module;
        this.readLessons = readLessons;
        this.begun = begun;
        this.lastActivity = lastActivity;
        this.check = check;
    }

    public LearningModule getModule() {
        return module;
    }

    public boolean isBegun() {
        return begun;
    }

    public Instant getLastActivity() {
        return lastActivity;
    }

    public boolean isRead(String lessonId) {
        return readLessons.contains(lessonId);
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
