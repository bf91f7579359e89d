package org.attune.curriculum;

import java.util.List;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.CheckItem.Type;
import org.attune.curriculum.model.Answer;
import org.attune.curriculum.model.CheckAnswer;

/**
 * A question of an open try as it is asked: what is mixed in the order drawn, what was answered so far, and how often
 * that was changed. For a question that asks for pairs the partners are mixed, otherwise the options.
 */
public record CheckQuestion(CheckItem item, List<Option> options, List<Option> partners, Answer answer, int version) {

    static CheckQuestion of(CheckAnswer row, CheckItem item) {
        var drawn = row.getOptionOrder();
        boolean pairs = item.type() == Type.MATCHING;
        return new CheckQuestion(
                item,
                pairs ? item.options() : drawn.stream().map(item::option).toList(),
                pairs ? drawn.stream().map(item::partner).toList() : List.of(),
                row.getAnswer(),
                row.getVersion());
    }

    public List<String> chosen() {
        return answer.chosen();
    }
}
