package org.attune.curriculum.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.curriculum.Notebook;
import org.attune.curriculum.Notebook.Earlier;
import org.attune.curriculum.Notebook.OwnWords;
import org.attune.shared.web.WrittenText;

/** A script in the reader's own words, beside the card (S77). */
@Named
@ViewScoped
public class CurriculumOwnWordsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Notebook notebook;

    private final WrittenText text = new WrittenText("ownWords");
    private String cardId;
    private boolean offered;
    private boolean written;
    private transient OwnWords kept;

    /**
     * Looks the wording up; what is being typed stays as it is.
     *
     * @param said whether the card is there to be said
     */
    public void load(String card, boolean said) {
        kept = notebook.ownWords(card, CurriculumLibraryBacking.language()).orElse(null);
        if (cardId == null) {
            cardId = card;
            offered = said;
            written = kept != null;
            text.show(written ? kept.text() : "");
        }
    }

    public String keep() {
        text.written(notebook.changeOwnWords(cardId, CurriculumLibraryBacking.language(), text::over));
        return again();
    }

    public String erase() {
        notebook.eraseOwnWords(cardId);
        return again();
    }

    private String again() {
        return "/curriculum/card?faces-redirect=true&id=" + cardId;
    }

    public boolean isOffered() {
        return offered;
    }

    public boolean isWritten() {
        return written;
    }

    public OwnWords getKept() {
        return kept;
    }

    public List<Earlier> getEarlier() {
        return kept == null ? List.of() : kept.earlier();
    }

    public String getText() {
        return text.getTyped();
    }

    public void setText(String typed) {
        text.setTyped(typed == null ? "" : typed.replace("\r\n", "\n"));
    }
}
