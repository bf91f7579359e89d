package org.attune.curriculum;

import java.util.List;
import org.attune.curriculum.CheckItem.Option;

/** A question of an open try as it is asked: its options in the order drawn, and what was chosen so far. */
public record CheckQuestion(CheckItem item, List<Option> options, List<String> chosen, String worst) {}
