package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.practice.Occasion;
import org.attune.practice.ReflectionReaders;
import org.attune.practice.ReflectionReaders.Candidate;
import org.attune.practice.ReflectionView;
import org.attune.practice.ReflectionViews;
import org.attune.practice.Reflections;
import org.attune.practice.model.reflection.Privacy;
import org.attune.practice.model.reflection.Reflection;
import org.attune.shared.web.WrittenText;

/** One reflection as its author writes it, and decides who may read it. */
@Named
@ViewScoped
public class PracticeReflectionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Reflections reflections;

    @Inject
    ReflectionReaders readers;

    @Inject
    ReflectionViews views;

    private Long id;
    private final Map<String, WrittenText> texts = new LinkedHashMap<>();
    private Privacy level;
    private String name;
    private List<Candidate> found; // Kept with the page, as are the occasions: its buttons stand beside them.
    private List<Occasion> occasions;
    private transient ReflectionView view;

    public void load() {
        view = views.view(id);
        level = view.one().getPrivacy();
        for (var field : view.one().getForm().getFields()) {
            var text = new WrittenText(field);
            text.show(view.words().in(field));
            texts.put(field, text);
        }
    }

    /** The field of the form in which these words are typed. */
    public WrittenText text(String field) {
        return texts.get(field);
    }

    /** Keeps what is typed; a text that another window changed meanwhile is shown before it is overwritten. */
    public void keepWords() {
        var now = reflections.wordsOf(id);
        var written = new HashMap<String, String>();
        texts.forEach((field, text) -> written.put(field, text.over(now.in(field))));
        reflections.keep(id, written);
        var kept = reflections.wordsOf(id);
        texts.forEach((field, text) -> text.written(kept.in(field)));
    }

    public String done() {
        keepWords();
        reflections.done(id);
        return "/practice/reflection?faces-redirect=true&id=" + id;
    }

    public String erase() {
        reflections.erase(id);
        return "/practice/reflections?faces-redirect=true&erased=true";
    }

    public void chooseLevel() {
        readers.choose(id, level);
        view = null;
        found = null;
    }

    public void find() {
        found = readers.find(id, name);
    }

    public void let(long person) {
        readers.let(id, person);
        view = null;
        found = null;
        name = null;
    }

    public void takeBack(long person) {
        readers.takeBack(id, person);
        view = null;
    }

    /** Shows what it could be about; not read before somebody wants to choose. */
    public void showOccasions() {
        occasions = reflections.occasions();
    }

    public void about(Occasion occasion) {
        reflections.about(id, occasion.kind(), occasion.id());
        view = null;
        occasions = null;
    }

    public void aboutNothing() {
        reflections.about(id, null, null);
        view = null;
        occasions = null;
    }

    public ReflectionView getView() {
        if (view == null) { // Read again after each action that changes it.
            view = views.view(id);
        }
        return view;
    }

    public Reflection getOne() {
        return getView().one();
    }

    /** Ids of the places for messages beside the fields. */
    public String getMessages() {
        return getOne().getForm().getFields().stream()
                .map(field -> field + "Message")
                .collect(Collectors.joining(" "));
    }

    public Privacy[] getLevels() {
        return Privacy.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Privacy getLevel() {
        return level;
    }

    public void setLevel(Privacy level) {
        this.level = level;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<Candidate> getFound() {
        return found;
    }

    public List<Occasion> getOccasions() {
        return occasions;
    }
}
