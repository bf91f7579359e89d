package org.attune.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.curriculum.ContentSearch;
import org.attune.curriculum.ContentSearch.Found;

/** Words looked for, and where they stand. */
@Named
@RequestScoped
public class CurriculumSearchBacking {

    @Inject
    ContentSearch search;

    private String typed;
    private Found found;

    public void load() {
        found = search.find(typed, CurriculumLibraryBacking.language());
    }

    public Found getFound() {
        return found;
    }

    /** What stands in the field; other pages have it empty. */
    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
