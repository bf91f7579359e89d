package org.attune.logbook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.curriculum.MilestoneKind.Field;
import org.attune.shared.Refusal;

/** What fits as an answer to what a milestone asks. */
public final class MilestoneRules {

    /** The longest word by which somebody finds something again. */
    public static final int LONGEST = 120;

    private static final String FEATURE = "logbook";

    private MilestoneRules() {}

    /**
     * The answers in the order in which they are asked, as facts hold them.
     *
     * @throws Refusal at the first field whose answer is missing or does not fit
     */
    public static Map<String, String> answers(List<Field> asked, Map<String, String> typed) {
        var answers = new LinkedHashMap<String, String>();
        for (var field : asked) {
            var said = typed.get(field.name());
            answers.put(field.name(), fitting(field, said == null ? "" : said.strip()));
        }
        requireSize(answers);
        return answers;
    }

    private static String fitting(Field field, String said) {
        return switch (field.type()) {
            case FLAG -> String.valueOf(Boolean.parseBoolean(said));
            case NUMBER -> number(field, said, 0);
            case DECIMAL -> number(field, said.replace(',', '.'), 2);
            case DAY -> day(field, said);
            case CHOICE -> field.choices().contains(said) ? said : refused("choice", field);
            case REFERENCE ->
                !said.isEmpty() && said.length() <= LONGEST && said.indexOf('\n') < 0
                        ? said
                        : refused("reference", field);
            case CLIENT -> said.matches("\\d{1,18}") ? said : refused("choice", field);
        };
    }

    private static String number(Field field, String said, int places) {
        try {
            var number = new BigDecimal(said);
            if (number.doubleValue() >= field.least()
                    && number.doubleValue() <= field.most()
                    && number.stripTrailingZeros().scale() <= places) {
                return number.setScale(places).toPlainString();
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of bounds.
        }
        throw new Refusal(
                        FEATURE,
                        places == 0 ? "refused.milestone.number" : "refused.milestone.decimal",
                        field.least(),
                        field.most())
                .at(field.name());
    }

    private static String day(Field field, String said) {
        try {
            return LocalDate.parse(said).toString();
        } catch (DateTimeParseException notADay) {
            return refused("day", field);
        }
    }

    /** With one person at a time there is one; a group has two or more. */
    private static void requireSize(Map<String, String> answers) {
        if (answers.containsKey("format") && answers.containsKey("size")) {
            boolean alone = answers.get("size").equals("1");
            if (alone != answers.get("format").equals("individual")) {
                throw new Refusal(FEATURE, "refused.milestone.size").at("size");
            }
        }
    }

    private static String refused(String why, Field field) {
        throw new Refusal(FEATURE, "refused.milestone." + why, LONGEST).at(field.name());
    }
}
