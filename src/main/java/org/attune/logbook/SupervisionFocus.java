package org.attune.logbook;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many people were there, which tasks of supervision it served (Proctor) and from where the work was looked at, after
 * the seven eyes of Hawkins and Shohet. Where one looked, never what one saw (R7).
 *
 * @param size everybody but the supervisor
 */
public record SupervisionFocus(int size, Set<Task> tasks, Set<Eye> eyes) {

    /** What supervision is for: holding to a standard, learning, being restored. */
    public enum Task {
        NORMATIVE,
        FORMATIVE,
        RESTORATIVE
    }

    /** From where one looks at the work. */
    public enum Eye {
        CLIENT,
        INTERVENTIONS,
        RELATIONSHIP,
        COACH,
        PARALLEL,
        SUPERVISOR,
        SYSTEM
    }

    /** No group is larger than this. */
    public static final int MOST = 15;

    public SupervisionFocus {
        tasks = Set.copyOf(tasks);
        eyes = Set.copyOf(eyes);
    }

    /** Of somebody who says nothing about it. */
    public static SupervisionFocus untold(SessionFormat format) {
        return new SupervisionFocus(format == SessionFormat.INDIVIDUAL ? 1 : 2, Set.of(), Set.of());
    }

    /** Whether so many people make such a session. */
    public boolean fits(SessionFormat format) {
        return format == SessionFormat.INDIVIDUAL ? size == 1 : size >= 2 && size <= MOST;
    }

    /** As it stands in a fact and in a row: lower case, in their order, one space between. */
    public static String written(Collection<? extends Enum<?>> some) {
        return new TreeSet<>(some)
                .stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(joining(" "));
    }

    /** Read back from what was written. */
    public static SupervisionFocus read(int size, String tasks, String eyes) {
        return new SupervisionFocus(size, of(Task.values(), tasks), of(Eye.values(), eyes));
    }

    private static <E extends Enum<E>> Set<E> of(E[] all, String written) {
        var named = List.of(written.toUpperCase(Locale.ROOT).split(" "));
        var found = new TreeSet<E>();
        Arrays.stream(all).filter(one -> named.contains(one.name())).forEach(found::add);
        return found;
    }
}
