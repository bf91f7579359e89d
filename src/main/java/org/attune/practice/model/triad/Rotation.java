package org.attune.practice.model.triad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who takes which role in the next round. The first in order of arrival who has not coached yet does; the next after
 * them who has not been the client is the client; all others observe. So three people hold each role once in three
 * rounds, two people coach each other in two, and four people need four rounds, in which everybody coaches once, is
 * the client once and observes twice. When somebody leaves or comes later, the rest follows by the same rule.
 */
public final class Rotation {

    private Rotation() {}

    /**
     * The roles of the next round by person; empty when nobody is left to coach, or nobody to coach with.
     *
     * @param people who takes part, in order of arrival
     * @param newcomers of these, who came when the round was about to begin: they watch this once
     */
    public static Map<Long, TriadRole> next(
            List<Long> people, Set<Long> newcomers, Set<Long> haveCoached, Set<Long> haveBeenClient) {
        var players = new ArrayList<>(people);
        players.removeAll(newcomers);
        if (players.size() < 2) {
            players = new ArrayList<>(people);
        }
        var coach = players.stream().filter(one -> !haveCoached.contains(one)).findFirst();
        if (coach.isEmpty() || people.size() < 2) {
            return Map.of();
        }
        var after = after(players, coach.get());
        long client = after.stream()
                .filter(one -> !haveBeenClient.contains(one))
                .findFirst()
                .orElse(after.get(0));
        var roles = new LinkedHashMap<Long, TriadRole>();
        roles.put(coach.get(), TriadRole.COACH);
        roles.put(client, TriadRole.CLIENT);
        people.forEach(one -> roles.putIfAbsent(one, TriadRole.OBSERVER));
        return roles;
    }

    private static List<Long> after(List<Long> people, long one) {
        int place = people.indexOf(one);
        var rest = new ArrayList<>(people.subList(place + 1, people.size()));
        rest.addAll(people.subList(0, place));
        return rest;
    }
}
