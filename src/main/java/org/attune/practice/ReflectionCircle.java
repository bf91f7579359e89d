package org.attune.practice;

import static org.attune.identity.Role.ORGANIZATION_ADMIN;
import static org.attune.identity.Role.PROGRAMME_LEAD;
import static org.attune.identity.Role.SUPERVISOR;
import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.practice.model.reflection.Privacy;
import org.attune.practice.model.reflection.Reflection;

/**
 * Who of those whom an author named may read today. It is asked at each opening: a supervision may have ended, a role
 * may have been taken, somebody may have become the author's manager.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Permitted(system = true)
public class ReflectionCircle {

    private static final Set<Role> COLLEAGUES = Set.of(TRAINEE, SUPERVISOR);
    private static final Set<Role> AT_THE_TOP = Set.of(PROGRAMME_LEAD, ORGANIZATION_ADMIN);

    @Inject
    OrganizationService organizations;

    /** Who stands beside an author today: line managers, who read nothing, and supervisors, the latest first. */
    public record Beside(List<Long> managers, List<Long> supervisors) {

        /** The supervisors who may read. */
        public List<Long> readers() {
            return supervisors.stream()
                    .filter(person -> !managers.contains(person))
                    .distinct()
                    .toList();
        }
    }

    /** The people beside this author, to be asked for once. */
    public Beside beside(long authorId) {
        return new Beside(organizations.managersOf(authorId), organizations.supervisorsOf(authorId));
    }

    /** The author's supervisors of today who may read, the latest first. */
    public List<Long> supervisorsOf(long authorId) {
        return beside(authorId).readers();
    }

    /** Who of these may read, had the author named them for this level. */
    public Set<Long> able(Reflection reflection, Privacy level, Collection<Long> people) {
        return people.isEmpty() || level == Privacy.ONLY_ME
                ? Set.of()
                : able(reflection, level, people, beside(reflection.getAuthorId()));
    }

    /** The same, when it is known who stands beside the author. */
    public Set<Long> able(Reflection reflection, Privacy level, Collection<Long> people, Beside beside) {
        if (people.isEmpty() || level == Privacy.ONLY_ME) {
            return Set.of();
        }
        boolean chosen = level == Privacy.CHOSEN;
        var managers = beside.managers();
        var supervisors = chosen ? List.<Long>of() : beside.supervisors();
        var colleagues = chosen
                ? organizations.holdersOfAny(reflection.getOrganizationId(), people, COLLEAGUES, AT_THE_TOP)
                : List.<Long>of();
        var able = new HashSet<Long>();
        for (long person : people) {
            var standing = new Privacy.Standing(
                    supervisors.contains(person), managers.contains(person), colleagues.contains(person));
            if (!reflection.isOf(person) && level.lets(standing)) {
                able.add(person);
            }
        }
        return able;
    }

    /** Whether this one, named by the author, may read it now. */
    public boolean isAble(Reflection reflection, long person) {
        return able(reflection, reflection.getPrivacy(), List.of(person)).contains(person);
    }

    /** Those of these reflections, all naming this person, that they may read now. */
    public List<Reflection> readable(long person, List<Reflection> naming) {
        if (naming.isEmpty()) {
            return List.of();
        }
        var supervisees = Set.copyOf(organizations.superviseesOf(person));
        var managed = Set.copyOf(organizations.managedBy(person));
        long organization = naming.get(0).getOrganizationId(); // Nobody is named outside their own.
        boolean colleague = !organizations
                .holdersOfAny(organization, List.of(person), COLLEAGUES, AT_THE_TOP)
                .isEmpty();
        return naming.stream()
                .filter(one -> one.getPrivacy()
                        .lets(new Privacy.Standing(
                                supervisees.contains(one.getAuthorId()),
                                managed.contains(one.getAuthorId()),
                                colleague)))
                .toList();
    }
}
