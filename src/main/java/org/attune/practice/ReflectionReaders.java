package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Member;
import org.attune.identity.MemberService;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.reflection.Privacy;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.model.reflection.ReflectionReader;
import org.attune.practice.store.ReflectionStore;
import org.attune.shared.Refusal;

/** An author chooses who may read a reflection, sees who can and who did, and takes it back at once. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class ReflectionReaders {

    private static final int MOST_FOUND = 8;
    private static final int MOST_ASKED = 60;

    @Inject
    Reflections reflections;

    @Inject
    ReflectionStore store;

    @Inject
    ReflectionCircle circle;

    @Inject
    MemberService members;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** A person to choose. */
    public record Candidate(long id, String name) implements Serializable {}

    /**
     * Chooses the level anew; whoever was named before is not any more. "My supervisor" names those of today, so that
     * somebody who takes over later does not find it.
     */
    public void choose(Long id, Privacy level) {
        var one = reflections.mine(id);
        if (level == null || level == one.getPrivacy() && level != Privacy.MY_SUPERVISOR) {
            return;
        }
        store.forgetReaders(one.getId());
        if (level == Privacy.MY_SUPERVISOR) {
            nameSupervisors(one);
        }
        one.choose(level);
    }

    private void nameSupervisors(Reflection one) {
        var supervisors = circle.supervisorsOf(one.getAuthorId());
        if (supervisors.isEmpty()) {
            throw new Refusal("practice", "reflection.no-supervisor").at("level");
        }
        supervisors.forEach(person -> store.add(new ReflectionReader(one, person, clock.instant())));
    }

    /** People of the same school who could be chosen and whose name has this in it. */
    public List<Candidate> find(Long id, String name) {
        var one = reflections.mine(id);
        if (name == null || name.isBlank()) {
            throw new Refusal("practice", "reflection.name.missing").at("name");
        }
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        var found = members.find(account.organizationId(), name.strip(), 0, MOST_ASKED).stream()
                .filter(member -> member.getName().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        var able = circle.able(
                one, Privacy.CHOSEN, found.stream().map(Member::getId).toList());
        return found.stream()
                .filter(member -> able.contains(member.getId()))
                .limit(MOST_FOUND)
                .map(member -> new Candidate(member.getId(), member.getName()))
                .toList();
    }

    /** Lets one more person read. */
    public void let(Long id, long personId) {
        var one = reflections.mine(id);
        if (one.getPrivacy() != Privacy.CHOSEN
                || !circle.able(one, Privacy.CHOSEN, List.of(personId)).contains(personId)) {
            throw new Refusal("practice", "reflection.not-a-reader").at("name");
        }
        if (!store.isNamed(one.getId(), personId)) {
            store.add(new ReflectionReader(one, personId, clock.instant()));
        }
    }

    /** Takes it back from one person; it works with their next click. */
    public void takeBack(Long id, long personId) {
        store.forgetReader(reflections.mine(id).getId(), personId);
    }
}
