package org.attune.curriculum.web;

import java.io.Serializable;
import org.attune.curriculum.CheckItem.Option;

/** An option, step or partner with the letter by which the page refers to it. */
public class Choice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String letter;
    private final String text;

    private Choice(String id, String letter, String text) {
        this.id = id;
        this.letter = letter;
        this.text = text;
    }

    static Choice of(Option option, int place) {
        return new Choice(option.id(), String.valueOf((char) ('A' + place)), option.text());
    }

    public String getId() {
        return id;
    }

    public String getLetter() {
        return letter;
    }

    public String getText() {
        return text;
    }
}
