package org.attune.practice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The task of a try: a drill at one level, in the words of the day it was begun. What an author changes afterwards
 * changes nothing about what was asked.
 */
@Embeddable
public class DrillTask {

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(nullable = false, updatable = false)
    private String drill;

    @Column(nullable = false, updatable = false)
    private String behaviour;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private int level;

    @Column(nullable = false, updatable = false)
    private int minutes;

    @Column(nullable = false, updatable = false)
    private String prompt;

    @Column(nullable = false, updatable = false)
    private String good;

    protected DrillTask() {} // For JPA.

    /** Which drill of which module trains which behaviour. */
    public record Which(String module, String drill, String behaviour, String title) {}

    public DrillTask(Which which, int level, int minutes, String prompt, String good) {
        this.module = which.module();
        this.drill = which.drill();
        this.behaviour = which.behaviour();
        this.title = which.title();
        this.level = level;
        this.minutes = minutes;
        this.prompt = prompt;
        this.good = good;
    }

    public String getModule() {
        return module;
    }

    public String getDrill() {
        return drill;
    }

    public String getBehaviour() {
        return behaviour;
    }

    public String getTitle() {
        return title;
    }

    public int getLevel() {
        return level;
    }

    public int getMinutes() {
        return minutes;
    }

    public String getPrompt() {
        return prompt;
    }

    public String getGood() {
        return good;
    }
}
