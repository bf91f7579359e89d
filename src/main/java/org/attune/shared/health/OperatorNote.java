package org.attune.shared.health;

import java.time.Instant;
import java.util.List;

/**
 * A sentence for whoever looks after the server: numbers and times, nothing of anybody.
 *
 * @param feature whose texts hold it
 * @param key of the text
 * @param arguments for its places
 * @param at when it was so, null when that says nothing
 * @param alarm whether somebody has to do something
 */
public record OperatorNote(String feature, String key, List<Object> arguments, Instant at, boolean alarm) {}
