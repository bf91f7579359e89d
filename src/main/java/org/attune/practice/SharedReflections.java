package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.model.reflection.ReflectionComment;
import org.attune.practice.model.reflection.ReflectionOpening;
import org.attune.practice.model.reflection.ReflectionWords;
import org.attune.practice.store.ReflectionStore;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** What a reader does with a reflection that its author lets them read: open it, which is noted, and leave a few words. */
@ApplicationScoped
@Transactional
@Permitted({Role.TRAINEE, Role.SUPERVISOR})
public class SharedReflections {

    @Inject
    ReflectionStore store;

    @Inject
    ReflectionSeal seal;

    @Inject
    ReflectionCircle circle;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** What a reader sees: the words, and what they left themselves. */
    public record Shared(Reflection one, ReflectionWords words, String comment) {}

    /** What others let the signed-in person read today, the latest first. */
    public List<Reflection> forMe() {
        return circle.readable(account.id(), store.naming(account.id()));
    }

    /**
     * Opens one and notes that.
     *
     * @throws NotFoundException to anyone whom the author does not let read it
     */
    public Shared open(Long id) {
        var one = readable(id);
        var now = clock.instant();
        if (!store.wasOpenedSince(one.getId(), account.id(), now.minus(ReflectionOpening.ONE_SITTING))) {
            store.add(new ReflectionOpening(one, account.id(), now));
        }
        var comment = store.commentBy(account.id(), one.getId()).map(seal::open).orElse(null);
        return new Shared(one, seal.open(one), comment);
    }

    /** Leaves a few words for the author, in the place of earlier ones; no words take them back. */
    public void comment(Long id, String words) {
        var one = readable(id);
        var before = store.commentBy(account.id(), one.getId());
        if (words == null || words.isBlank()) {
            before.ifPresent(store::remove);
            return;
        }
        var text = words.strip();
        if (text.length() > ReflectionComment.MAX) {
            throw new Refusal("practice", "reflection.long", ReflectionComment.MAX).at("comment");
        }
        var sealed = seal.sealComment(one.getId(), text);
        before.ifPresentOrElse(
                comment -> comment.write(sealed, clock.instant()),
                () -> store.add(new ReflectionComment(one, account.id(), sealed, clock.instant())));
    }

    private Reflection readable(Long id) {
        return Optional.ofNullable(id)
                .flatMap(store::find)
                .filter(one -> one.getOrganizationId() == account.organizationId())
                .filter(one -> store.isNamed(one.getId(), account.id()))
                .filter(one -> circle.isAble(one, account.id()))
                .orElseThrow(() -> new NotFoundException("reflection " + id));
    }
}
