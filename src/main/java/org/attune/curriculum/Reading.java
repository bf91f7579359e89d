package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.attune.curriculum.model.LessonPlace;
import org.attune.curriculum.store.LessonPlaces;
import org.attune.curriculum.store.LessonPlaces.Reader;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;

/** Reading a lesson that is open to the trainee, and coming back to where they left, on this device or another. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class Reading {

    private static final int MOST_PARAGRAPHS = 2000;

    @Inject
    LessonPlaces places;

    @Inject
    Learning learning;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** A lesson and the paragraph where the trainee left it, zero at its beginning. */
    public record OpenLesson(Lesson lesson, ModuleProgress progress, int paragraph) {}

    /** @return nothing but the progress while the module is held back, or while a safety fix waits to be read. @throws NotFoundException for an unknown lesson */
    public OpenLesson open(String moduleId, String lessonId) {
        var progress = learning.module(moduleId);
        var lesson = progress.getModule().lesson(lessonId).orElseThrow(() -> unknown(lessonId));
        if (progress.isShut()) {
            return new OpenLesson(null, progress, 0);
        }
        int paragraph =
                places.of(account.id(), lessonId).map(LessonPlace::getParagraph).orElse(0);
        return new OpenLesson(lesson, progress, paragraph);
    }

    /** Keeps the paragraph at the top of the screen. What cannot be one is left out. */
    public void keepPlace(String moduleId, String lessonId, int paragraph, int paragraphs) {
        var opened = open(moduleId, lessonId);
        if (opened.lesson() == null || paragraph < 0 || paragraph > paragraphs || paragraphs > MOST_PARAGRAPHS) {
            return;
        }
        var reader = new Reader(account.organizationId(), account.id(), moduleId, lessonId);
        places.keep(reader, paragraph, paragraphs, clock.instant());
    }

    private static NotFoundException unknown(String lessonId) {
        return new NotFoundException("lesson " + lessonId);
    }
}
