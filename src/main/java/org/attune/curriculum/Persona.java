package org.attune.curriculum;

import java.util.List;

/**
 * Somebody a scenario is about, told for the person who plays them: how they speak, what lets them come closer and what
 * closes them, and how the player is looked after. A persona may return in several scenarios.
 *
 * @param cultureNotes what to know, and what not to assume, about where this person comes from
 * @param care what the player needs before, during and after the round
 */
public record Persona(
        String id, String name, int age, Voice voice, List<String> cultureNotes, String care, List<String> scenarios) {

    /** How somebody comes across, and what moves them. */
    public record Voice(String background, String speaking, List<String> eases, List<String> tightens) {}
}
