package org.attune.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.shared.WaitingSource;
import org.attune.today.model.Agenda;
import org.attune.today.store.Probes;

/** Gathers one person's Today from all features. */
@ApplicationScoped
@Transactional
@Permitted
public class TodayService {

    @Inject
    @Any
    Instance<WaitingSource> sources;

    @Inject
    Probes probes;

    @Inject
    CurrentAccount account;

    /** What waits for the person who asks, and what that person waits for. */
    public Agenda agenda() {
        long person = account.id();
        var holding =
                probes.holding(sources.stream().map(WaitingSource::mayWait).toList(), person);
        return new Agenda(sources.stream()
                .filter(source -> holding.contains(source.mayWait()))
                .flatMap(source -> source.waitingFor(person).stream())
                .toList());
    }
}
