package org.attune.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.curriculum.ContentImports;
import org.attune.curriculum.Lesson;
import org.attune.curriculum.UnitChange;
import org.attune.curriculum.model.ContentImport;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.PageLanguage;

/** One module or page of a package: what is new word by word, and a lesson as a learner will see it. */
@Named
@RequestScoped
public class CurriculumPreviewBacking {

    @Inject
    ContentImports imports;

    @Inject
    PageLanguage language;

    private Long packageId;
    private String contentId;
    private String lessonId;
    private ContentImport offered;
    private UnitChange unit;
    private Lesson lesson;

    public void load() {
        offered = imports.find(packageId);
        unit = imports.preview(packageId).unit(contentId);
        if (lessonId != null) {
            lesson = getLessons().stream()
                    .filter(one -> one.id().equals(lessonId))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("lesson " + lessonId));
        }
    }

    public ContentImport getOffered() {
        return offered;
    }

    public UnitChange getUnit() {
        return unit;
    }

    /** The lessons of the module as they would be; none of a page. */
    public List<Lesson> getLessons() {
        return unit.module(language.code()).map(module -> module.lessons()).orElse(List.of());
    }

    /** What is shown as a learner will see it: the chosen lesson, or the page; null while no lesson is chosen. */
    public List<Lesson.Piece> getPieces() {
        if (lesson != null) {
            return lesson.pieces();
        }
        return unit.page(language.code()).map(page -> page.pieces()).orElse(null);
    }

    /** The language of what is shown. */
    public String getShownLanguage() {
        return lesson != null
                ? lesson.language()
                : unit.page(language.code()).map(page -> page.language()).orElse("");
    }

    public Lesson getLesson() {
        return lesson;
    }

    public Long getPackageId() {
        return packageId;
    }

    public void setPackageId(Long packageId) {
        this.packageId = packageId;
    }

    public String getContentId() {
        return contentId;
    }

    public void setContentId(String contentId) {
        this.contentId = contentId;
    }

    public String getLessonId() {
        return lessonId;
    }

    public void setLessonId(String lessonId) {
        this.lessonId = lessonId;
    }
}
