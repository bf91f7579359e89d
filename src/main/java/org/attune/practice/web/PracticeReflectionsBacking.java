package org.attune.practice.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.LearningModule;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Role;
import org.attune.practice.EnergyNotes;
import org.attune.practice.EnergyNotes.Note;
import org.attune.practice.Reflections;
import org.attune.practice.SharedReflections;
import org.attune.practice.model.reflection.EnergyNote.Energy;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.model.reflection.ReflectionForm;

/** One's own reflections and energy notes, and what others let one read. */
@Named
@ViewScoped
public class PracticeReflectionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/practice/reflections?faces-redirect=true";

    @Inject
    Reflections reflections;

    @Inject
    SharedReflections shared;

    @Inject
    EnergyNotes energy;

    @Inject
    Catalog catalog;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    private String prompt;
    private String energyLine;
    private List<Note> notes = List.of(); // Kept with the page, so that its buttons mean what they stood beside.
    private transient List<Reflection> mine;
    private transient List<Long> commented;
    private transient List<Reflection> forMe;
    private transient List<Note> brought;
    private transient Map<Long, String> names;

    public void load() {
        forMe = shared.forMe();
        mine = isTrainee() ? reflections.mine() : List.of();
        commented = mine.isEmpty() ? List.of() : reflections.mineWithComments();
        notes = isTrainee() ? energy.mine() : List.of();
        brought = account.has(Role.SUPERVISOR) ? energy.broughtToMe() : List.of();
        var people = new HashSet<Long>();
        forMe.forEach(one -> people.add(one.getAuthorId()));
        brought.forEach(note -> people.add(note.personId()));
        notes.stream().filter(note -> note.broughtTo() != null).forEach(note -> people.add(note.broughtTo()));
        names = people.isEmpty() ? Map.of() : accounts.namesOf(people);
    }

    /** Goes on to a page to write on, in this form. */
    public String begin(String form) {
        var kind = ReflectionForm.of(form);
        return "/practice/reflection?faces-redirect=true&id="
                + reflections.begin(kind, kind == ReflectionForm.FREE ? chosen() : Reflection.Prompt.none());
    }

    private Reflection.Prompt chosen() {
        return catalog.modules().stream()
                .flatMap(module -> module.reflections().stream())
                .filter(one -> one.id().equals(prompt))
                .findFirst()
                .map(one -> new Reflection.Prompt(one.id(), one.text(), one.hint()))
                .orElse(Reflection.Prompt.none());
    }

    /** The prompts of all modules, each under its module. */
    public List<SelectItem> getPrompts() {
        var groups = new ArrayList<SelectItem>();
        catalog.modules().stream()
                .filter(module -> !module.reflections().isEmpty())
                .sorted(Comparator.comparing(LearningModule::id))
                .forEach(module -> groups.add(new SelectItemGroup(
                        module.title(),
                        null,
                        false,
                        module.reflections().stream()
                                .map(one -> new SelectItem(one.id(), one.text()))
                                .toArray(SelectItem[]::new))));
        return groups;
    }

    public String note(Energy how) {
        energy.note(how, energyLine);
        return HERE;
    }

    public String bring(long noteId, boolean toSupervision) {
        energy.bring(noteId, toSupervision);
        return HERE;
    }

    public String eraseNote(long noteId) {
        energy.erase(noteId);
        return HERE;
    }

    public boolean isTrainee() {
        return account.has(Role.TRAINEE);
    }

    /** Whether somebody left words at it. */
    public boolean isCommented(Reflection one) {
        return commented.contains(one.getId());
    }

    /** The name of somebody on this page; empty when their account is gone. */
    public String nameOf(long person) {
        return names.getOrDefault(person, "");
    }

    public List<Reflection> getMine() {
        reload();
        return mine;
    }

    public List<Reflection> getForMe() {
        reload();
        return forMe;
    }

    public List<Note> getBrought() {
        reload();
        return brought;
    }

    public List<Note> getNotes() {
        return notes;
    }

    /** A refused action shows the page again; what was typed stays. */
    private void reload() {
        if (mine == null) {
            load();
        }
    }

    public String getPrompt() {
        return prompt;
    }

    public void setPrompt(String prompt) {
        this.prompt = prompt;
    }

    public String getEnergyLine() {
        return energyLine;
    }

    public void setEnergyLine(String energyLine) {
        this.energyLine = energyLine;
    }
}
