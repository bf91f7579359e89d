package org.attune.curriculum.web;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.curriculum.Behaviour;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.LearningModule;
import org.attune.curriculum.LibraryCard;
import org.attune.curriculum.LibraryCard.Kind;
import org.attune.curriculum.PracticeLibrary;

/** The library: its kinds as doors, and what stands behind one of them or serves one module or behaviour. */
@Named
@RequestScoped
public class CurriculumLibraryBacking {

    @Inject
    PracticeLibrary library;

    @Inject
    Catalog catalog;

    private String kindWord;
    private String moduleId;
    private String behaviourId;
    private Map<Kind, List<LibraryCard>> all;
    private Map<Kind, List<LibraryCard>> shown;

    public void load() {
        var cards = library.cards(language());
        all = cards.stream().collect(groupingBy(LibraryCard::kind));
        shown = cards.stream().filter(this::isAskedFor).collect(groupingBy(LibraryCard::kind));
    }

    static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private boolean isAskedFor(LibraryCard card) {
        return (kindWord == null || card.kind().word().equals(kindWord))
                && (behaviourId == null || card.behaviours().contains(behaviourId))
                && (moduleId == null
                        || library.modulesOf(card).stream()
                                .anyMatch(module -> module.id().equals(moduleId)));
    }

    /** Whether the reader has not said yet what they are after. */
    public boolean isEntrance() {
        return kindWord == null && moduleId == null && behaviourId == null;
    }

    /** Kinds of which there is something for this reader. */
    public List<Kind> getKinds() {
        return Arrays.stream(Kind.values()).filter(all::containsKey).toList();
    }

    public List<Kind> getShownKinds() {
        return Arrays.stream(Kind.values()).filter(shown::containsKey).toList();
    }

    public int countOf(Kind kind) {
        return all.get(kind).size();
    }

    public List<LibraryCard> shownOf(Kind kind) {
        return shown.get(kind);
    }

    public Collection<LearningModule> getModules() {
        return catalog.modules();
    }

    public List<Behaviour> getBehaviours() {
        return catalog.behaviours();
    }

    public String getKindWord() {
        return kindWord;
    }

    public void setKindWord(String kindWord) {
        this.kindWord = asked(kindWord);
    }

    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = asked(moduleId);
    }

    public String getBehaviourId() {
        return behaviourId;
    }

    public void setBehaviourId(String behaviourId) {
        this.behaviourId = asked(behaviourId);
    }

    private static String asked(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
