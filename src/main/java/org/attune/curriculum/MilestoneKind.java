package org.attune.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.identity.Role;

/**
 * Something a programme asks for that happens outside of Attune and that a named person confirms: an observed session, an
 * exam, a portfolio. Which there are, who may confirm them and what is told about them is data; the rules that keep
 * people apart are not.
 *
 * @param kind of the fact it becomes
 * @param from who may hand it in
 * @param asking what is asked about it, in this order
 * @param fact how it becomes a fact
 */
public record MilestoneKind(String kind, Set<Role> from, Confirmer confirmer, List<Field> asking, Fact fact) {

    /**
     * Who confirms.
     *
     * @param roles of which they hold one
     * @param named whether the person who hands it in says who it was
     * @param apart whether supervisors, mentors and managers of the person are kept out (R6)
     * @param relation what whoever confirms is to the person from then on, or null
     * @param credential the kind of fact that must stand about them on the day, or null (R5, E1)
     */
    public record Confirmer(Set<Role> roles, boolean named, boolean apart, String relation, String credential) {}

    /** What is asked: by whom it is answered, and what fits. */
    public record Field(String name, Type type, boolean byConfirmer, double least, double most, List<String> choices) {}

    /** How it becomes a fact: what is always told, the attribute that names the confirmer, what it feeds, its mirror. */
    public record Fact(
            Map<String, String> always, String confirmerAs, Set<String> feeds, String mirror, boolean words) {}

    /** How a field is answered. */
    public enum Type {
        NUMBER,
        DECIMAL,
        FLAG,
        CHOICE,
        DAY,
        /** A word or two by which the person finds it again, such as the title of a plan. */
        REFERENCE,
        /** One of the person's own clients. */
        CLIENT
    }

    public boolean isFrom(Set<Role> held) {
        return from.stream().anyMatch(held::contains);
    }

    public Optional<Field> field(String name) {
        return asking.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** What is asked of whoever hands it in, or of whoever confirms it. */
    public List<Field> asked(boolean confirmerAsked) {
        return asking.stream()
                .filter(one -> one.byConfirmer() == confirmerAsked)
                .toList();
    }
}
