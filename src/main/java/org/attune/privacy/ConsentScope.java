package org.attune.privacy;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a client can allow, each for itself and each off at first (R10). {@link #RECORD} is the door: without it nothing
 * else counts.
 */
public enum ConsentScope {
    /** The session may be recorded and the recording kept, locked, until the end date. */
    RECORD,
    /** The coach may listen to it again. */
    OWN_REVIEW,
    /** The coach's supervisor may hear it and comment on the coach's work. */
    SUPERVISOR,
    /** The coach's small practice group may hear it. */
    PEER_GROUP,
    /** An assessor may hear it to judge the coach's skill. */
    ASSESSOR,
    /** Future coaches in training may hear it as an example. */
    TEACHING_LIBRARY,
    /** Topics, without words or names, may be counted in a group large enough to hide each person. */
    THEMES,
    /** The client may be asked short questions about how they are. */
    MEASURES,
    /** A program on the school's own server may draft a transcript or a summary for a person to check. */
    AI_AID;

    /** The scopes as they are stored and proven: names in declared order, one space between. */
    public static String joined(Collection<ConsentScope> scopes) {
        return Stream.of(values()).filter(scopes::contains).map(Enum::name).collect(joining(" "));
    }

    /** Opposite of {@link #joined}. */
    public static Set<ConsentScope> parsed(String joined) {
        var scopes = EnumSet.noneOf(ConsentScope.class);
        Stream.of(joined.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ConsentScope::valueOf)
                .forEach(scopes::add);
        return Collections.unmodifiableSet(scopes);
    }

    /** Those of the first that are not among the second. */
    public static Set<ConsentScope> without(Collection<ConsentScope> all, Collection<ConsentScope> taken) {
        var rest = EnumSet.noneOf(ConsentScope.class);
        rest.addAll(all);
        rest.removeAll(taken);
        return rest;
    }
}
