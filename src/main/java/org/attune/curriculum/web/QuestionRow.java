package org.attune.curriculum.web;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attune.curriculum.CheckItem.Type;
import org.attune.curriculum.CheckQuestion;
import org.attune.curriculum.model.Answer;

/**
 * A question of an open check as the page shows it, and what is chosen on this page so far. Steps and partners are named
 * by the letter of the place where they are shown, because their own ids would give the answer away.
 */
public class QuestionRow implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String COMMA = ",";
    private static final String PAIR = "=";

    private final int number;
    private final String itemId;
    private final Type type;
    private final String stem;
    private final ArrayList<Choice> choices = new ArrayList<>();
    private final ArrayList<Choice> partners = new ArrayList<>();
    private final ArrayList<Side> sides = new ArrayList<>();
    private ClipView clip;
    private String[] many = {};
    private String one;
    private String worst;
    private String order;
    private String words;
    private Answer kept;
    private int version;

    QuestionRow(int number, CheckQuestion question) {
        this.number = number;
        this.itemId = question.item().id();
        this.type = question.item().type();
        this.stem = question.item().stem();
        question.options().forEach(option -> choices.add(Choice.of(option, choices.size())));
        question.partners().forEach(partner -> partners.add(Choice.of(partner, partners.size())));
        if (isMatching()) {
            choices.forEach(choice -> sides.add(new Side(choice)));
        }
        if (isMoment()) {
            clip = new ClipView(question.item().clip());
        }
        show(question.answer(), question.version());
    }

    /** Shows what is kept on the server. */
    final void show(Answer answer, int keptVersion) {
        kept = answer;
        version = keptVersion;
        many = answer.chosen().toArray(String[]::new);
        one = answer.chosen().stream().findFirst().orElse(null);
        worst = answer.worst();
        words = answer.words();
        order = isOrdering() && !answer.chosen().isEmpty()
                ? answer.chosen().stream().map(id -> letter(choices, id)).collect(joining(COMMA))
                : null;
        sides.forEach(side -> side.setPartner(answer.chosen().stream()
                .filter(pair -> pair.startsWith(side.id() + PAIR))
                .map(pair -> letter(partners, pair.substring(side.id().length() + 1)))
                .findFirst()
                .orElse(null)));
    }

    /** Takes over what the page sends, in its own short form. */
    void take(String chosen, String worstOne, String ownWords) {
        var parts = chosen == null || chosen.isEmpty() ? new String[0] : chosen.split(COMMA);
        many = parts;
        one = parts.length == 0 ? null : parts[0];
        worst = worstOne == null || worstOne.isEmpty() ? null : worstOne;
        words = ownWords;
        order = chosen;
        for (int i = 0; i < sides.size(); i++) {
            var start = i + 1 + PAIR;
            sides.get(i)
                    .setPartner(Arrays.stream(parts)
                            .filter(part -> part.startsWith(start))
                            .map(part -> part.substring(start.length()))
                            .findFirst()
                            .orElse(null));
        }
    }

    /** What is chosen on this page. */
    Answer answer() {
        return switch (type) {
            case SINGLE, SPOT_THE_MOMENT -> Answer.of(one == null ? List.of() : List.of(one));
            case MULTIPLE -> Answer.of(new LinkedHashSet<>(List.of(many)));
            case BEST_WORST -> new Answer(one == null ? List.of() : List.of(one), worst);
            case ORDERING ->
                Answer.of(parts(order).map(letter -> id(choices, letter)).toList());
            case MATCHING ->
                Answer.of(sides.stream()
                        .filter(side -> side.getPartner() != null)
                        .map(side -> side.id() + PAIR + id(partners, side.getPartner()))
                        .toList());
            case SHORT -> Answer.saying(words == null || words.isBlank() ? null : words.strip());
        };
    }

    /** What is chosen, in the short form in which the page sends it. */
    String shortForm() {
        return switch (type) {
            case ORDERING -> order == null ? "" : order;
            case MATCHING ->
                sides.stream()
                        .filter(side -> side.getPartner() != null)
                        .map(side -> sides.indexOf(side) + 1 + PAIR + side.getPartner())
                        .collect(joining(COMMA));
            default -> String.join(COMMA, answer().chosen());
        };
    }

    private static Stream<String> parts(String list) {
        return list == null || list.isEmpty() ? Stream.empty() : Arrays.stream(list.split(COMMA));
    }

    private static String letter(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.getId().equals(id))
                .map(Choice::getLetter)
                .findFirst()
                .orElse(null);
    }

    /** The id behind a letter; a letter that nobody was shown stays as it is and fits nothing. */
    private static String id(List<Choice> choices, String letter) {
        return choices.stream()
                .filter(choice -> choice.getLetter().equals(letter))
                .map(Choice::getId)
                .findFirst()
                .orElse(String.valueOf(letter));
    }

    /** Whether this page holds something else than what was kept when it was shown. */
    boolean isTouched() {
        return !answer().equals(kept);
    }

    /** Whether anything asked for is still open. */
    public boolean isMissing() {
        return switch (type) {
            case BEST_WORST -> one == null || worst == null;
            case MATCHING -> answer().chosen().size() < sides.size();
            case SHORT -> answer().words() == null;
            default -> answer().chosen().isEmpty();
        };
    }

    /** Whether best and worst are the same reply. */
    public boolean isContradicted() {
        return answer().contradictsItself();
    }

    /** Whether something is missing, or cannot be meant. */
    boolean isOpen() {
        return isMissing() || isContradicted();
    }

    /** The steps in the order in which they stand now. */
    public List<Choice> getSteps() {
        var given = parts(order)
                .flatMap(letter ->
                        choices.stream().filter(choice -> choice.getLetter().equals(letter)))
                .toList();
        return given.size() == choices.size() ? given : choices;
    }

    String itemId() {
        return itemId;
    }

    public String getItemId() {
        return itemId;
    }

    /** The type as pages and scripts name it. */
    public String getType() {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOrdering() {
        return type == Type.ORDERING;
    }

    public boolean isMatching() {
        return type == Type.MATCHING;
    }

    public boolean isMoment() {
        return type == Type.SPOT_THE_MOMENT;
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

    public List<Choice> getPartners() {
        return partners;
    }

    public List<Side> getSides() {
        return sides;
    }

    public ClipView getClip() {
        return clip;
    }

    public int getVersion() {
        return version;
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

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
