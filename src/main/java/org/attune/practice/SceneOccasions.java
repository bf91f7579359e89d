package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.practice.model.ScenarioRun;
import org.attune.practice.store.Runs;

/** Scenes that a trainee has played to the end. */
@ApplicationScoped
@Transactional
@Permitted
public class SceneOccasions implements OccasionSource {

    private static final int MOST = 12;

    @Inject
    Runs runs;

    @Inject
    CurrentAccount account;

    @Override
    public String kind() {
        return "scene";
    }

    @Override
    public List<Occasion> mine() {
        return runs.allOf(account.id()).stream()
                .filter(run -> run.getEndedAt() != null)
                .sorted(Comparator.comparing(ScenarioRun::getEndedAt).reversed())
                .limit(MOST)
                .map(this::occasion)
                .toList();
    }

    @Override
    public Optional<Occasion> mine(long id) {
        return runs.ofTrainee(id, account.id()).map(this::occasion);
    }

    private Occasion occasion(ScenarioRun run) {
        return new Occasion(
                kind(), run.getId(), run.getTitle(), LocalDate.ofInstant(run.getStartedAt(), account.zone()));
    }
}
