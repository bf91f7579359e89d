package org.attune.curriculum.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attune.curriculum.CheckItem.Type;
import org.attune.curriculum.CheckQuestion;

/** A question on the page and what is chosen there. */
public class QuestionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final String itemId;
    private final Type type;
    private final String stem;
    private final ArrayList<Choice> choices = new ArrayList<>();
    private String[] many;
    private String one;
    private String worst;

    QuestionRow(int number, CheckQuestion question) {
        this.number = number;
        this.itemId = question.item().id();
        this.type = question.item().type();
        this.stem = question.item().stem();
        this.many = question.chosen().toArray(String[]::new);
        this.one = question.chosen().stream().findFirst().orElse(null);
        this.worst = question.worst();
        question.options().forEach(option -> choices.add(new Choice(option.id(), letter(), option.text())));
    }

    private String letter() {
        return String.valueOf((char) ('A' + choices.size()));
    }

    /** An option with the letter by which the page refers to it. */
    public static class Choice implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final String letter;
        private final String text;

        Choice(String id, String letter, String text) {
            this.id = id;
            this.letter = letter;
            this.text = text;
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

    Set<String> chosen() {
        if (isMultiple()) {
            return new LinkedHashSet<>(List.of(many));
        }
        return one == null ? Set.of() : Set.of(one);
    }

    /** Whether anything asked for is still open. */
    public boolean isMissing() {
        return chosen().isEmpty() || isBestWorst() && worst == null;
    }

    boolean isTouched() {
        return !chosen().isEmpty() || worst != null;
    }

    String itemId() {
        return itemId;
    }

    public boolean isSingle() {
        return type == Type.SINGLE;
    }

    public boolean isMultiple() {
        return type == Type.MULTIPLE;
    }

    public boolean isBestWorst() {
        return type == Type.BEST_WORST;
    }

    public int getNumber() {
        return number;
    }

    public String getStem() {
        return stem;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String[] getMany() {
        return many.clone();
    }

    public void setMany(String[] many) {
        this.many = many == null ? new String[0] : many.clone();
    }

    public String getWorst() {
        return worst;
    }

    public void setWorst(String worst) {
        this.worst = worst;
    }
}
