package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.store.ReflectionStore;
import org.attune.shared.Waiting;
import org.attune.shared.WaitingSource;

/** On a reader's Today: reflections that somebody lets them read and that they have not opened yet. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ReflectionWaiting implements WaitingSource {

    @Inject
    ReflectionStore store;

    @Inject
    ReflectionCircle circle;

    @Inject
    AccountService accounts;

    @Override
    public String mayWait() {
        return ReflectionStore.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        var named = store.naming(accountId);
        if (named.isEmpty()) {
            return List.of();
        }
        var opened = new HashSet<>(store.openedBy(accountId));
        var waiting = circle.readable(accountId, named).stream()
                .filter(one -> !opened.contains(one.getId()))
                .toList();
        var names = accounts.namesOf(
                waiting.stream().map(Reflection::getAuthorId).distinct().toList());
        return waiting.stream()
                .map(one -> new Waiting(
                        "practice",
                        "reflection.waiting",
                        List.of(names.getOrDefault(one.getAuthorId(), "")),
                        "/practice/shared-reflection?id=" + one.getId(),
                        new Waiting.Span(one.getChangedAt(), null),
                        Waiting.Turn.YOU))
                .toList();
    }
}
