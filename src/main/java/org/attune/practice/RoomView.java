package org.attune.practice;

import java.util.List;
import org.attune.practice.model.triad.Step;
import org.attune.practice.model.triad.TriadRole;
import org.attune.practice.model.triad.TriadSeat;

/**
 * The whole room as it is now for one person. What other roles are told is not in it, and who paused or stopped is
 * not in it either.
 */
public record RoomView(Now now, List<Somebody> people, Brief brief, OwnWords words) {

    /**
     * Where the meeting stands.
     *
     * @param changes how often it has changed
     * @param left milliseconds until the step ends, or null when the clock does not end it
     * @param whole seconds the step has in all
     * @param pair whether the round is without observers
     * @param toChoose whether the next round still needs a scene
     */
    public record Now(
            long changes,
            Step step,
            int round,
            boolean paused,
            Long left,
            long whole,
            boolean pair,
            boolean toChoose) {}

    /** Somebody who is invited, and what they do in this round. */
    public record Somebody(
            long id,
            String name,
            boolean me,
            TriadRole role,
            TriadSeat.Presence presence,
            boolean missed,
            boolean ready) {}

    /** What one role is told about the scene; the other roles' parts of it are empty. */
    public record Brief(
            String title, List<String> notes, String text, List<Beat> arc, List<Watched> watch, List<String> derole) {}

    /** A stretch of the client's way, in words. */
    public record Beat(String name, List<String> eases, List<String> tightens) {}

    /** A behaviour to watch for, and how often this observer has marked it. */
    public record Watched(String id, String text, long times) {}

    /** Something that was noticed for the coach. */
    public record Heard(String from, String moment, String behaviour, String note) {}

    /** What this person wrote, and, for the coach when the turn has come, what was noticed for them. */
    public record OwnWords(String stopWord, String note, String told, String takeAway, List<Heard> heard) {}

    public Somebody me() {
        return people.stream().filter(Somebody::me).findFirst().orElseThrow();
    }

    /** The name of whoever has this role, or empty. */
    public String nameOf(TriadRole role) {
        return people.stream()
                .filter(one -> one.role() == role)
                .map(Somebody::name)
                .findFirst()
                .orElse("");
    }
}
