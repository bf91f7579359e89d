package org.attune.practice;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something of one's own that a reflection can be about: a scene, a meeting with others, a recorded session.
 *
 * @param kind which of them, as texts name it
 * @param name of the scene, alias of the client, or empty
 */
public record Occasion(String kind, long id, String name, LocalDate day) implements Serializable {}
