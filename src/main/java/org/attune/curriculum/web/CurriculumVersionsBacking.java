package org.attune.curriculum.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.curriculum.FileChange;
import org.attune.curriculum.OwnEditions;
import org.attune.curriculum.OwnEditions.History;
import org.attune.curriculum.OwnEditions.Line;

/** The versions of one module or page that the organization published, and what each of them changed. */
@Named
@ViewScoped
public class CurriculumVersionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OwnEditions editions;

    private String contentId;
    private Long editionId;
    private transient History history;
    private transient List<FileChange> changes;

    public void load() {
        history = editions.history(contentId);
        changes = editionId == null ? null : editions.changes(contentId, editionId);
    }

    public String retire(long edition) {
        editions.retire(edition);
        return here();
    }

    public String close() {
        editions.close(contentId);
        return here();
    }

    public String open() {
        editions.open(contentId);
        return here();
    }

    private String here() {
        return "/curriculum/versions?faces-redirect=true&content=" + contentId;
    }

    public History getHistory() {
        return history;
    }

    public String getNeededBy() {
        return String.join(" · ", history.need().programmes());
    }

    public List<Line> getLines() {
        return history.lines();
    }

    /** What the chosen version changed; null while none is chosen. */
    public List<FileChange> getChanges() {
        return changes;
    }

    public String getContentId() {
        return contentId;
    }

    public void setContentId(String contentId) {
        this.contentId = contentId;
    }

    public Long getEditionId() {
        return editionId;
    }

    public void setEditionId(Long editionId) {
        this.editionId = editionId;
    }
}
