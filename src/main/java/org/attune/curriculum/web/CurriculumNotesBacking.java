package org.attune.curriculum.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.attune.curriculum.Notebook;
import org.attune.curriculum.Notebook.Note;
import org.attune.curriculum.Notebook.OwnWords;

/** Everything the reader has written for themselves. */
@Named
@ViewScoped
public class CurriculumNotesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Notebook notebook;

    private String search;
    private ArrayList<Note> notes; // As they were listed: another window must not shift what is erased here.
    private transient List<OwnWords> ownWords;

    public void load() {
        notes = new ArrayList<>(notebook.notes(search));
        ownWords = search == null ? notebook.ownWords(CurriculumLibraryBacking.language()) : List.of();
    }

    public String erase(String lessonId) {
        notebook.eraseNote(lessonId);
        return "/curriculum/notes?faces-redirect=true";
    }

    public List<Note> getNotes() {
        return notes;
    }

    public List<OwnWords> getOwnWords() {
        return ownWords;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null || search.isBlank() ? null : search;
    }
}
