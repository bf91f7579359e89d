package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.identity.AccountService;
import org.attune.practice.SharedReflections;
import org.attune.practice.SharedReflections.Shared;

/** A reflection as somebody reads it whom its author lets. */
@Named
@ViewScoped
public class PracticeSharedReflectionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SharedReflections reflections;

    @Inject
    AccountService accounts;

    private Long id;
    private String comment;
    private transient Shared shared;

    public void load() {
        shared = reflections.open(id);
        comment = shared.comment();
    }

    public String leave() {
        reflections.comment(id, comment);
        return "/practice/shared-reflection?faces-redirect=true&kept=true&id=" + id;
    }

    public Shared getShared() {
        if (shared == null) {
            shared = reflections.open(id);
        }
        return shared;
    }

    public String getAuthor() {
        return accounts.nameOf(getShared().one().getAuthorId());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
