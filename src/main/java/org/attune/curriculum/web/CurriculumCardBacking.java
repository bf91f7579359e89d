package org.attune.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.curriculum.CardFile;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.LibraryCard;
import org.attune.curriculum.PracticeLibrary;
import org.attune.curriculum.PracticeLibrary.Use;
import org.attune.curriculum.ScenarioText;

/** One card of the library, to read on a phone, to print, or to fill in. */
@Named
@RequestScoped
public class CurriculumCardBacking {

    @Inject
    PracticeLibrary library;

    private String id;
    private LibraryCard card;
    private List<Use> uses = List.of(); // Asked for before the card is loaded when a form comes back.
    private List<ScenarioText> scenes = List.of();

    public void load() {
        card = library.card(id, CurriculumLibraryBacking.language());
        uses = library.usesOf(card);
        scenes = library.scenesOf(card);
    }

    public List<Use> getUses() {
        return uses;
    }

    public List<ScenarioText> getScenes() {
        return scenes;
    }

    public List<LearningModule> getModules() {
        return library.modulesOf(card);
    }

    /** The text of a template without its Markdown, to be filled in; it stays in the reader's window. */
    public String getPlainText() {
        return CardFile.plainText(card.page());
    }

    public LibraryCard getCard() {
        return card;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
