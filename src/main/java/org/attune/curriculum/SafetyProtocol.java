package org.attune.curriculum;

import java.util.List;

/**
 * What a coach does when a life may be in danger or somebody is being harmed, short enough to be read in the middle of a
 * session. It holds no telephone numbers: those are in the crisis contacts, where they are verified.
 *
 * @param steps in their order; steps are numbered alike in all languages
 * @param situations other dangers, and what is different in them
 * @param supervisorHours by when the supervisor must have been told at the latest
 */
public record SafetyProtocol(
        String language,
        Title title,
        List<Step> steps,
        List<Step> situations,
        Afterwards afterwards,
        int supervisorHours) {

    /** What stands above the steps. */
    public record Title(String title, String intro) {}

    /** One step: when it applies, words to say, things to do, and what is never done. */
    public record Step(String id, String title, String when, List<String> say, List<String> does, List<String> never) {}

    /** Who does what. */
    public record Role(String who, String does) {}

    /** What follows when everyone is safe. */
    public record Afterwards(List<Role> roles, List<String> record, List<String> leaveOut, List<String> care) {}
}
